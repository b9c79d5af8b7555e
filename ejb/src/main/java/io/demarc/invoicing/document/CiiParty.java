// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** Seller and buyer in CII. */
final class CiiParty {

    private CiiParty() {}

    static void write(XmlWriter xml, String role, Party party) {
        xml.open(role).text("ram:Name", party.name());
        if (party.legalId() != null) {
            xml.open("ram:SpecifiedLegalOrganization")
                    .text("ram:ID", party.legalId())
                    .close();
        }
        contact(xml, party);
        address(xml, party.address());
        if (party.email() != null) {
            xml.open("ram:URIUniversalCommunication")
                    .text("ram:URIID", party.email(), "schemeID", "EM")
                    .close();
        }
        registration(xml, party.vatId(), "VA");
        registration(xml, party.taxNumber(), "FC");
        xml.close();
    }

    private static void contact(XmlWriter xml, Party party) {
        if (party.contact() == null && party.phone() == null && party.email() == null) {
            return;
        }
        xml.open("ram:DefinedTradeContact").text("ram:PersonName", party.contact());
        if (party.phone() != null) {
            xml.open("ram:TelephoneUniversalCommunication")
                    .text("ram:CompleteNumber", party.phone())
                    .close();
        }
        if (party.email() != null) {
            xml.open("ram:EmailURIUniversalCommunication")
                    .text("ram:URIID", party.email())
                    .close();
        }
        xml.close();
    }

    private static void address(XmlWriter xml, PostalAddress address) {
        xml.open("ram:PostalTradeAddress")
                .text("ram:PostcodeCode", address.postCode())
                .text("ram:LineOne", address.street())
                .text("ram:LineTwo", address.additional())
                .text("ram:CityName", address.city())
                .text("ram:CountryID", address.country())
                .text("ram:CountrySubDivisionName", address.region())
                .close();
    }

    private static void registration(XmlWriter xml, String id, String scheme) {
        if (id != null) {
            xml.open("ram:SpecifiedTaxRegistration")
                    .text("ram:ID", id, "schemeID", scheme)
                    .close();
        }
    }
}
