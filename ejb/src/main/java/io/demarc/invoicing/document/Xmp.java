// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The metadata of a file: PDF/A-3b, and what Factur-X 1.0 says about the XML in it. */
final class Xmp {

    static final String PRODUCER = "Demarc";

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                pdfaid:part="3" pdfaid:conformance="B"/>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Producer="{producer}"/>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmp:CreateDate="{date}T00:00:00Z" xmp:ModifyDate="{date}T00:00:00Z"/>
            {extension}</rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private static final String FACTUR_X = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>fx</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq>
            {properties}</rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"
                fx:DocumentType="INVOICE" fx:DocumentFileName="factur-x.xml" fx:Version="1.0"
                fx:ConformanceLevel="EN 16931"/>
            """.replace(
                    "{properties}",
                    property("DocumentFileName", "name of the embedded XML invoice file")
                            + property("DocumentType", "INVOICE")
                            + property("Version", "version of the Factur-X XML schema")
                            + property("ConformanceLevel", "conformance level of the embedded data"));

    private Xmp() {}

    private static String property(String name, String meaning) {
        return """
            <rdf:li rdf:parseType="Resource"><pdfaProperty:name>%s</pdfaProperty:name>
            <pdfaProperty:valueType>Text</pdfaProperty:valueType>
            <pdfaProperty:category>external</pdfaProperty:category>
            <pdfaProperty:description>%s</pdfaProperty:description></rdf:li>
            """.formatted(name, meaning);
    }

    static byte[] of(String title, LocalDate issued, boolean facturX) {
        return PACKET.replace("{extension}", facturX ? FACTUR_X : "")
                .replace("{producer}", PRODUCER)
                .replace("{date}", issued.toString())
                .replace("{title}", escaped(XmlText.clean(title)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
