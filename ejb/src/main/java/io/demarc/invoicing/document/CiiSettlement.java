// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;

/** How a document is paid, what is taxed, and its sums, in CII. */
final class CiiSettlement {

    private final XmlWriter xml;
    private final Cii cii;
    private final InvoiceDocument document;

    CiiSettlement(XmlWriter xml, Cii cii, InvoiceDocument document) {
        this.xml = xml;
        this.cii = cii;
        this.document = document;
    }

    void write() {
        xml.open("ram:ApplicableHeaderTradeSettlement");
        if (document.means() != null) {
            xml.text("ram:PaymentReference", document.means().reference());
        }
        xml.text("ram:InvoiceCurrencyCode", document.currency().getCurrencyCode());
        paymentMeans();
        document.taxes().forEach(this::tax);
        cii.period(document.period());
        document.allowances().forEach(this::allowance);
        paymentTerms();
        totals();
        for (var preceding : document.preceding()) {
            xml.open("ram:InvoiceReferencedDocument").text("ram:IssuerAssignedID", preceding.number());
            cii.date("ram:FormattedIssueDateTime", "qdt:DateTimeString", preceding.issued());
            xml.close();
        }
        xml.close();
    }

    private void paymentMeans() {
        var means = document.means();
        if (means == null) {
            return;
        }
        xml.open("ram:SpecifiedTradeSettlementPaymentMeans")
                .text("ram:TypeCode", means.code())
                .open("ram:PayeePartyCreditorFinancialAccount")
                .text("ram:IBANID", means.isIban() ? means.iban() : null)
                .text("ram:AccountName", means.accountHolder())
                .text("ram:ProprietaryID", means.isIban() ? null : means.iban())
                .close();
        if (means.bic() != null) {
            xml.open("ram:PayeeSpecifiedCreditorFinancialInstitution")
                    .text("ram:BICID", means.bic())
                    .close();
        }
        xml.close();
    }

    private void tax(TaxGroup group) {
        xml.open("ram:ApplicableTradeTax")
                .number("ram:CalculatedAmount", group.tax())
                .text("ram:TypeCode", "VAT")
                .text("ram:ExemptionReason", group.reason())
                .number("ram:BasisAmount", group.taxable())
                .text("ram:CategoryCode", group.category().name())
                .text("ram:ExemptionReasonCode", group.reasonCode())
                .number("ram:RateApplicablePercent", group.rate())
                .close();
    }

    private void allowance(DocumentAllowance allowance) {
        xml.open("ram:SpecifiedTradeAllowanceCharge")
                .open("ram:ChargeIndicator")
                .text("udt:Indicator", String.valueOf(allowance.charge()))
                .close()
                .number("ram:ActualAmount", allowance.amount())
                .text("ram:Reason", allowance.reason())
                .open("ram:CategoryTradeTax")
                .text("ram:TypeCode", "VAT")
                .text("ram:CategoryCode", allowance.category().name())
                .number("ram:RateApplicablePercent", allowance.rate())
                .close()
                .close();
    }

    private void paymentTerms() {
        if (document.terms() != null || document.due() != null) {
            xml.open("ram:SpecifiedTradePaymentTerms").text("ram:Description", document.terms());
            cii.date("ram:DueDateDateTime", "udt:DateTimeString", document.due());
            xml.close();
        }
    }

    private void totals() {
        var totals = document.totals();
        xml.open("ram:SpecifiedTradeSettlementHeaderMonetarySummation")
                .number("ram:LineTotalAmount", totals.lines())
                .number("ram:ChargeTotalAmount", unlessZero(totals.charges()))
                .number("ram:AllowanceTotalAmount", unlessZero(totals.allowances()))
                .number("ram:TaxBasisTotalAmount", totals.net())
                .number(
                        "ram:TaxTotalAmount",
                        totals.tax(),
                        "currencyID",
                        document.currency().getCurrencyCode())
                .number("ram:RoundingAmount", unlessZero(totals.rounding()))
                .number("ram:GrandTotalAmount", totals.gross())
                .number("ram:TotalPrepaidAmount", unlessZero(totals.prepaid()))
                .number("ram:DuePayableAmount", totals.due())
                .close();
    }

    private static BigDecimal unlessZero(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }
}
