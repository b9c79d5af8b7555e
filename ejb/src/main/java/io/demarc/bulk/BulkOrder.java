// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import static io.demarc.kernel.JsonProcessing.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One change for many, as somebody asks for it and as the parameters of its run.
 *
 * @param subject {@link BulkSubject#word}
 * @param ids chosen one by one; null when the filter says it
 * @param filter as the address of the list says it; null when the ids say it
 * @param change the new values as they were typed, by field; a blank one clears the field
 */
public record BulkOrder(String subject, List<Long> ids, Map<String, String> filter, Map<String, String> change) {

    public static BulkOrder chosen(String subject, List<Long> ids, Map<String, String> change) {
        return new BulkOrder(subject, ids.stream().sorted().distinct().toList(), null, change);
    }

    public static BulkOrder matching(String subject, Map<String, String> filter, Map<String, String> change) {
        return new BulkOrder(subject, null, filter, change);
    }

    static BulkOrder read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return new BulkOrder(
                    json.getString("subject"),
                    json.containsKey("ids")
                            ? json.getJsonArray("ids").getValuesAs((JsonNumber id) -> id.longValue())
                            : null,
                    json.containsKey("filter") ? texts(json.getJsonObject("filter")) : null,
                    texts(json.getJsonObject("change")));
        }
    }

    String text() {
        var json = JSON.createObjectBuilder().add("subject", subject);
        if (ids == null) {
            json.add("filter", object(filter));
        } else {
            json.add("ids", JSON.createArrayBuilder(ids));
        }
        return json.add("change", object(change)).build().toString();
    }

    private static Map<String, String> texts(JsonObject json) {
        var texts = new TreeMap<String, String>();
        json.keySet().forEach(name -> texts.put(name, json.getString(name)));
        return texts;
    }

    private static JsonObject object(Map<String, String> texts) {
        var json = JSON.createObjectBuilder();
        texts.forEach((name, value) -> json.add(name, value == null ? "" : value));
        return json.build();
    }
}
