// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;

/** Allowances, taxes, totals and lines in UBL. */
final class UblAmounts {

    private final XmlWriter xml;
    private final InvoiceDocument document;
    private final String currency;
    private final boolean credit;

    UblAmounts(XmlWriter xml, InvoiceDocument document) {
        this.xml = xml;
        this.document = document;
        currency = document.currency().getCurrencyCode();
        credit = document.kind() == DocumentKind.CREDIT_NOTE;
    }

    void write() {
        document.allowances().forEach(this::allowance);
        taxes();
        totals();
        document.lines().forEach(this::line);
    }

    private void allowance(DocumentAllowance allowance) {
        xml.open("cac:AllowanceCharge")
                .text("cbc:ChargeIndicator", String.valueOf(allowance.charge()))
                .text("cbc:AllowanceChargeReason", allowance.reason());
        amount("cbc:Amount", allowance.amount());
        category("cac:TaxCategory", allowance.category(), allowance.rate(), null);
        xml.close();
    }

    private void taxes() {
        xml.open("cac:TaxTotal");
        amount("cbc:TaxAmount", document.totals().tax());
        for (var group : document.taxes()) {
            xml.open("cac:TaxSubtotal");
            amount("cbc:TaxableAmount", group.taxable());
            amount("cbc:TaxAmount", group.tax());
            category("cac:TaxCategory", group.category(), group.rate(), group);
            xml.close();
        }
        xml.close();
    }

    private void category(String element, TaxCategory category, BigDecimal rate, TaxGroup group) {
        xml.open(element).text("cbc:ID", category.name()).number("cbc:Percent", rate);
        if (group != null) {
            xml.text("cbc:TaxExemptionReasonCode", group.reasonCode()).text("cbc:TaxExemptionReason", group.reason());
        }
        xml.open("cac:TaxScheme").text("cbc:ID", "VAT").close().close();
    }

    private void totals() {
        var totals = document.totals();
        xml.open("cac:LegalMonetaryTotal");
        amount("cbc:LineExtensionAmount", totals.lines());
        amount("cbc:TaxExclusiveAmount", totals.net());
        amount("cbc:TaxInclusiveAmount", totals.gross());
        amount("cbc:AllowanceTotalAmount", unlessZero(totals.allowances()));
        amount("cbc:ChargeTotalAmount", unlessZero(totals.charges()));
        amount("cbc:PrepaidAmount", unlessZero(totals.prepaid()));
        amount("cbc:PayableRoundingAmount", unlessZero(totals.rounding()));
        amount("cbc:PayableAmount", totals.due());
        xml.close();
    }

    private void line(DocumentLine line) {
        xml.open(credit ? "cac:CreditNoteLine" : "cac:InvoiceLine").text("cbc:ID", line.id());
        xml.number(
                credit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity",
                line.quantity(),
                "unitCode",
                line.unit().code());
        amount("cbc:LineExtensionAmount", line.net());
        Ubl.period(xml, line.period());
        xml.open("cac:Item").text("cbc:Description", line.description()).text("cbc:Name", line.name());
        category("cac:ClassifiedTaxCategory", line.category(), line.rate(), null);
        if (line.usage() != null) {
            property("Calls", line.usage().calls());
            property("Seconds", line.usage().seconds());
        }
        xml.close().open("cac:Price");
        amount("cbc:PriceAmount", line.price());
        xml.close().close();
    }

    private void property(String name, long value) {
        xml.open("cac:AdditionalItemProperty")
                .text("cbc:Name", name)
                .text("cbc:Value", String.valueOf(value))
                .close();
    }

    private void amount(String element, BigDecimal amount) {
        xml.number(element, amount, "currencyID", currency);
    }

    private static BigDecimal unlessZero(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }
}
