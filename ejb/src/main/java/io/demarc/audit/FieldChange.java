// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.kernel.JsonProcessing;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/**
 * A field that changed.
 *
 * @param previous the value before, as JSON
 * @param current the value after, as JSON; a secret is masked in both
 */
public record FieldChange(String field, String previous, String current) {

    /** Those of an entry's data; when somebody altered it beyond reading, its text as it stands. */
    static List<FieldChange> allOf(String data) {
        try (var reader = JsonProcessing.JSON.createReader(new StringReader(data))) {
            return reader.readObject().entrySet().stream()
                    .map(field -> of(field.getKey(), field.getValue().asJsonObject()))
                    .toList();
        } catch (JsonException | ClassCastException altered) {
            return List.of(new FieldChange("", "null", data));
        }
    }

    private static FieldChange of(String field, JsonObject change) {
        return new FieldChange(
                field,
                change.getOrDefault("old", JsonValue.NULL).toString(),
                change.getOrDefault("new", JsonValue.NULL).toString());
    }
}
