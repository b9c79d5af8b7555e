// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * One operation as openapi.json describes it.
 *
 * @param type the content type of its body; empty when it takes none
 * @param body the schema of its body; null unless it takes JSON
 */
record Endpoint(
        String method,
        String path,
        String permission,
        String scheme,
        String type,
        JsonObject body,
        JsonObject schemas) {

    static List<Endpoint> all(Api api) {
        var document = api.get("openapi.json", null).json();
        var schemas = document.getJsonObject("components").getJsonObject("schemas");
        return document.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .map(each ->
                                of(each.getKey(), path.getKey(), each.getValue().asJsonObject(), schemas)))
                .toList();
    }

    private static Endpoint of(String method, String path, JsonObject operation, JsonObject schemas) {
        var security = operation.getJsonArray("security").getJsonObject(0);
        var scheme = security.keySet().iterator().next();
        var content = operation.containsKey("requestBody")
                ? operation.getJsonObject("requestBody").getJsonObject("content")
                : JsonObject.EMPTY_JSON_OBJECT;
        var type = content.isEmpty() ? "" : content.keySet().iterator().next();
        var body = type.equals("application/json")
                ? schema(content.getJsonObject(type).getJsonObject("schema"), schemas)
                : null;
        return new Endpoint(
                method.toUpperCase(Locale.ROOT),
                path,
                security.getJsonArray(scheme).getString(0),
                scheme,
                type,
                body,
                schemas);
    }

    /** The address with {@code id} where it wants one. */
    String path(long id) {
        return path.replace("{id}", String.valueOf(id));
    }

    boolean takesJson() {
        return body != null;
    }

    boolean isList() {
        return method.equals("GET") && !path.contains("{id}");
    }

    /** A body that can be read: nothing but the members that must be there. */
    String least() {
        return filled((member, into) -> {
            var required = body.getJsonArray("required");
            if (required != null
                    && required.getValuesAs(jakarta.json.JsonString::getString).contains(member)) {
                if (kind(member).equals("boolean")) {
                    into.add(member, true);
                } else {
                    into.add(member, 1);
                }
            }
        });
    }

    /** A body whose texts are all {@code text}; numbers and truth values are usual ones. */
    String withTexts(String text) {
        return filled((member, into) -> {
            switch (kind(member)) {
                case "string" -> into.add(member, text);
                case "integer", "number" -> into.add(member, 1);
                case "boolean" -> into.add(member, true);
                default -> {}
            }
        });
    }

    /** A body in which no member has its type. */
    String withWrongTypes() {
        return filled((member, into) -> {
            if (kind(member).equals("boolean")
                    || kind(member).equals("integer")
                    || kind(member).equals("number")) {
                into.add(member, "x");
            } else {
                into.add(member, 7);
            }
        });
    }

    private String filled(BiConsumer<String, JsonObjectBuilder> each) {
        var object = Json.createObjectBuilder();
        body.getJsonObject("properties").keySet().forEach(member -> each.accept(member, object));
        return object.build().toString();
    }

    private String kind(String member) {
        var property = schema(body.getJsonObject("properties").getJsonObject(member), schemas);
        return property.containsKey("enum") ? "word" : property.getString("type", "object");
    }

    private static JsonObject schema(JsonObject schema, JsonObject schemas) {
        return schema.containsKey("$ref")
                ? schemas.getJsonObject(schema.getString("$ref").replaceAll(".*/", ""))
                : schema;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
