// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes UBL 2.1 as EN 16931 binds it (CEN/TS 16931-3-2): {@code Invoice} or {@code CreditNote}. */
final class Ubl {

    private static final String SCHEMA = "urn:oasis:names:specification:ubl:schema:xsd:";

    private final InvoiceDocument document;
    private final boolean credit;
    private final XmlWriter xml;

    private Ubl(InvoiceDocument document) {
        this.document = document;
        credit = document.kind() == DocumentKind.CREDIT_NOTE;
        xml = new XmlWriter(credit ? "CreditNote" : "Invoice", namespaces());
    }

    static byte[] of(InvoiceDocument document) {
        return new Ubl(document).write();
    }

    private Map<String, String> namespaces() {
        var namespaces = new LinkedHashMap<String, String>();
        namespaces.put("", SCHEMA + (credit ? "CreditNote-2" : "Invoice-2"));
        namespaces.put("cac", SCHEMA + "CommonAggregateComponents-2");
        namespaces.put("cbc", SCHEMA + "CommonBasicComponents-2");
        return namespaces;
    }

    private byte[] write() {
        header();
        UblParty.write(xml, "cac:AccountingSupplierParty", document.seller());
        UblParty.write(xml, "cac:AccountingCustomerParty", document.buyer());
        delivery();
        paymentMeans();
        if (document.terms() != null) {
            xml.open("cac:PaymentTerms").text("cbc:Note", document.terms()).close();
        }
        new UblAmounts(xml, document).write();
        return xml.written();
    }

    private void header() {
        xml.text("cbc:CustomizationID", "urn:cen.eu:en16931:2017")
                .text("cbc:ID", document.number())
                .text("cbc:IssueDate", iso(document.issued()));
        if (!credit) {
            xml.text("cbc:DueDate", iso(document.due()));
        }
        xml.text(
                credit ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode",
                document.kind().code());
        document.notes().forEach(note -> xml.text("cbc:Note", note));
        xml.text("cbc:DocumentCurrencyCode", document.currency().getCurrencyCode())
                .text("cbc:BuyerReference", document.buyerReference());
        period(xml, document.period());
        for (var preceding : document.preceding()) {
            xml.open("cac:BillingReference").open("cac:InvoiceDocumentReference");
            xml.text("cbc:ID", preceding.number())
                    .text("cbc:IssueDate", iso(preceding.issued()))
                    .close()
                    .close();
        }
    }

    static void period(XmlWriter xml, DateSpan period) {
        if (period != null) {
            xml.open("cac:InvoicePeriod")
                    .text("cbc:StartDate", iso(period.from()))
                    .text("cbc:EndDate", iso(period.until()))
                    .close();
        }
    }

    private void delivery() {
        var delivery = document.delivery();
        if (delivery == null) {
            return;
        }
        xml.open("cac:Delivery").text("cbc:ActualDeliveryDate", iso(delivery.date()));
        if (delivery.country() != null) {
            xml.open("cac:DeliveryLocation")
                    .open("cac:Address")
                    .open("cac:Country")
                    .text("cbc:IdentificationCode", delivery.country());
            xml.close().close().close();
        }
        xml.close();
    }

    /** A credit note has no due date of its own: it stands with the means of payment. */
    private void paymentMeans() {
        var means = document.means();
        if (means == null) {
            return;
        }
        xml.open("cac:PaymentMeans").text("cbc:PaymentMeansCode", means.code());
        if (credit) {
            xml.text("cbc:PaymentDueDate", iso(document.due()));
        }
        xml.text("cbc:PaymentID", means.reference())
                .open("cac:PayeeFinancialAccount")
                .text("cbc:ID", means.iban())
                .text("cbc:Name", means.accountHolder());
        if (means.bic() != null) {
            xml.open("cac:FinancialInstitutionBranch")
                    .text("cbc:ID", means.bic())
                    .close();
        }
        xml.close().close();
    }

    private static String iso(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
