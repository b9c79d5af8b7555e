// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.JsonToRecord;
import io.demarc.kernel.RecordToJson;
import jakarta.json.Json;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;

/**
 * What a run of invoices is to do.
 *
 * @param today periods that end after this day are not over; null for the day of the order
 * @param rehearsal whether it only says what would be made (BA-4)
 */
public record RunOrder(LocalDate today, boolean rehearsal) implements Serializable {

    static RunOrder read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return (RunOrder) JsonToRecord.read(reader.readObject(), RunOrder.class);
        }
    }

    String text() {
        return RecordToJson.write(this).toString();
    }
}
