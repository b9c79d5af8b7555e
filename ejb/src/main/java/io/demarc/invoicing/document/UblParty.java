// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** Seller and buyer in UBL. */
final class UblParty {

    private UblParty() {}

    static void write(XmlWriter xml, String role, Party party) {
        xml.open(role).open("cac:Party").text("cbc:EndpointID", party.email(), "schemeID", "EM");
        address(xml, party.address());
        taxScheme(xml, party.vatId(), "VAT");
        taxScheme(xml, party.taxNumber(), "FC");
        xml.open("cac:PartyLegalEntity")
                .text("cbc:RegistrationName", party.name())
                .text("cbc:CompanyID", party.legalId())
                .close();
        if (party.contact() != null || party.phone() != null || party.email() != null) {
            xml.open("cac:Contact")
                    .text("cbc:Name", party.contact())
                    .text("cbc:Telephone", party.phone())
                    .text("cbc:ElectronicMail", party.email())
                    .close();
        }
        xml.close().close();
    }

    private static void address(XmlWriter xml, PostalAddress address) {
        xml.open("cac:PostalAddress")
                .text("cbc:StreetName", address.street())
                .text("cbc:AdditionalStreetName", address.additional())
                .text("cbc:CityName", address.city())
                .text("cbc:PostalZone", address.postCode())
                .text("cbc:CountrySubentity", address.region())
                .open("cac:Country")
                .text("cbc:IdentificationCode", address.country())
                .close()
                .close();
    }

    private static void taxScheme(XmlWriter xml, String id, String scheme) {
        if (id != null) {
            xml.open("cac:PartyTaxScheme")
                    .text("cbc:CompanyID", id)
                    .open("cac:TaxScheme")
                    .text("cbc:ID", scheme)
                    .close()
                    .close();
        }
    }
}
