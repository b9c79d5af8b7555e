// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes UN/CEFACT Cross Industry Invoice D16B as EN 16931 binds it (CEN/TS 16931-3-3), the XML of Factur-X. */
final class Cii {

    private static final String SCHEMA = "urn:un:unece:uncefact:data:";
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final InvoiceDocument document;
    private final XmlWriter xml = new XmlWriter("rsm:CrossIndustryInvoice", namespaces());

    private Cii(InvoiceDocument document) {
        this.document = document;
    }

    static byte[] of(InvoiceDocument document) {
        return new Cii(document).write();
    }

    private static Map<String, String> namespaces() {
        var namespaces = new LinkedHashMap<String, String>();
        namespaces.put("rsm", SCHEMA + "standard:CrossIndustryInvoice:100");
        namespaces.put("ram", SCHEMA + "standard:ReusableAggregateBusinessInformationEntity:100");
        namespaces.put("qdt", SCHEMA + "standard:QualifiedDataType:100");
        namespaces.put("udt", SCHEMA + "standard:UnqualifiedDataType:100");
        return namespaces;
    }

    private byte[] write() {
        xml.open("rsm:ExchangedDocumentContext")
                .open("ram:GuidelineSpecifiedDocumentContextParameter")
                .text("ram:ID", "urn:cen.eu:en16931:2017")
                .close()
                .close();
        xml.open("rsm:ExchangedDocument")
                .text("ram:ID", document.number())
                .text("ram:TypeCode", document.kind().code());
        date("ram:IssueDateTime", "udt:DateTimeString", document.issued());
        document.notes()
                .forEach(note ->
                        xml.open("ram:IncludedNote").text("ram:Content", note).close());
        xml.close().open("rsm:SupplyChainTradeTransaction");
        var lines = new CiiLines(xml, this);
        document.lines().forEach(lines::write);
        agreement();
        delivery();
        new CiiSettlement(xml, this, document).write();
        return xml.close().written();
    }

    private void agreement() {
        xml.open("ram:ApplicableHeaderTradeAgreement").text("ram:BuyerReference", document.buyerReference());
        CiiParty.write(xml, "ram:SellerTradeParty", document.seller());
        CiiParty.write(xml, "ram:BuyerTradeParty", document.buyer());
        xml.close();
    }

    private void delivery() {
        xml.open("ram:ApplicableHeaderTradeDelivery");
        var delivery = document.delivery();
        if (delivery != null && delivery.country() != null) {
            xml.open("ram:ShipToTradeParty")
                    .open("ram:PostalTradeAddress")
                    .text("ram:CountryID", delivery.country())
                    .close()
                    .close();
        }
        if (delivery != null && delivery.date() != null) {
            xml.open("ram:ActualDeliverySupplyChainEvent");
            date("ram:OccurrenceDateTime", "udt:DateTimeString", delivery.date());
            xml.close();
        }
        xml.close();
    }

    void period(DateSpan period) {
        if (period != null) {
            xml.open("ram:BillingSpecifiedPeriod");
            date("ram:StartDateTime", "udt:DateTimeString", period.from());
            date("ram:EndDateTime", "udt:DateTimeString", period.until());
            xml.close();
        }
    }

    void date(String element, String type, LocalDate date) {
        if (date != null) {
            xml.open(element).text(type, DATE.format(date), "format", "102").close();
        }
    }
}
