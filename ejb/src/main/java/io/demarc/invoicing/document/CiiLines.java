// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** Lines in CII. */
final class CiiLines {

    private final XmlWriter xml;
    private final Cii cii;

    CiiLines(XmlWriter xml, Cii cii) {
        this.xml = xml;
        this.cii = cii;
    }

    void write(DocumentLine line) {
        xml.open("ram:IncludedSupplyChainTradeLineItem")
                .open("ram:AssociatedDocumentLineDocument")
                .text("ram:LineID", line.id())
                .close();
        product(line);
        xml.open("ram:SpecifiedLineTradeAgreement")
                .open("ram:NetPriceProductTradePrice")
                .number("ram:ChargeAmount", line.price())
                .close()
                .close();
        xml.open("ram:SpecifiedLineTradeDelivery")
                .number(
                        "ram:BilledQuantity",
                        line.quantity(),
                        "unitCode",
                        line.unit().code())
                .close();
        settlement(line);
        xml.close();
    }

    private void product(DocumentLine line) {
        xml.open("ram:SpecifiedTradeProduct").text("ram:Name", line.name()).text("ram:Description", line.description());
        if (line.usage() != null) {
            characteristic("Calls", line.usage().calls());
            characteristic("Seconds", line.usage().seconds());
        }
        xml.close();
    }

    private void characteristic(String name, long value) {
        xml.open("ram:ApplicableProductCharacteristic")
                .text("ram:Description", name)
                .text("ram:Value", String.valueOf(value))
                .close();
    }

    private void settlement(DocumentLine line) {
        xml.open("ram:SpecifiedLineTradeSettlement");
        xml.open("ram:ApplicableTradeTax")
                .text("ram:TypeCode", "VAT")
                .text("ram:CategoryCode", line.category().name())
                .number("ram:RateApplicablePercent", line.rate())
                .close();
        cii.period(line.period());
        xml.open("ram:SpecifiedTradeSettlementLineMonetarySummation")
                .number("ram:LineTotalAmount", line.net())
                .close()
                .close();
    }
}
