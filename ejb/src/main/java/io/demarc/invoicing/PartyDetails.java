// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.JsonToRecord;
import io.demarc.kernel.RecordToJson;
import jakarta.json.Json;
import java.io.Serializable;
import java.io.StringReader;

/**
 * Who sells or buys, as an invoice freezes it (EN 16931, BG-4, BG-7, BG-16). All but name and country may be null.
 *
 * @param country ISO 3166-1, two letters
 * @param taxId the VAT id with the letters of its country, or another number of the tax office
 * @param legalId of the register of companies
 * @param reference what the buyer wants to find on invoices (BT-10)
 * @param iban of the account to pay into
 */
public record PartyDetails(
        String legalName,
        String street,
        String city,
        String postCode,
        String country,
        String taxId,
        String legalId,
        String email,
        String phone,
        String reference,
        String bankName,
        String iban,
        String bic)
        implements Serializable {

    static PartyDetails read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return (PartyDetails) JsonToRecord.read(reader.readObject(), PartyDetails.class);
        }
    }

    String text() {
        return RecordToJson.write(this).toString();
    }
}
