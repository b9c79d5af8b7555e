// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * One operation as openapi.json describes it.
 *
 * @param type the content type of its body; empty when it takes none
 * @param body the schema of its body; null unless it takes JSON
 * @param parameters the names that may stand behind the question mark
 */
public record Endpoint(
        String method,
        String path,
        String permission,
        String scheme,
        String type,
        JsonObject body,
        JsonObject schemas,
        List<String> parameters) {

    public static List<Endpoint> all(Api api) {
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
                schemas,
                parameters(operation));
    }

    private static List<String> parameters(JsonObject operation) {
        return !operation.containsKey("parameters")
                ? List.of()
                : operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .filter(parameter -> parameter.getString("in").equals("query"))
                        .map(parameter -> parameter.getString("name"))
                        .toList();
    }

    /** The address with {@code id} where it wants one. */
    public String path(long id) {
        return path.replace("{id}", String.valueOf(id));
    }

    public boolean takesJson() {
        return body != null;
    }

    /** Whether it wants the ref of a call, which is no number. */
    public boolean namesACall() {
        return parameters.contains("ref");
    }

    public boolean isList() {
        return method.equals("GET") && !path.contains("{id}") && !path.contains("/settings/");
    }

    boolean canBeAsked() {
        return method.equals("GET") && scheme.equals("bearer") && !parameters.isEmpty();
    }

    public boolean namesARecord() {
        return path.contains("{id}");
    }

    /** The collection that its id is of: {@code groups} for {@code /groups/{id}/deletion}. */
    public String collection() {
        var before = path.substring(0, path.indexOf("/{id}"));
        return before.substring(before.lastIndexOf('/') + 1);
    }

    /** The members of its body and the parameters of its address that name another record: {@code groupId}. */
    public List<String> references() {
        var named = new ArrayList<>(parameters);
        if (takesJson()) {
            body.getJsonObject("properties").keySet().stream()
                    .filter(member -> kind(member).equals("integer"))
                    .forEach(named::add);
        }
        return named.stream().filter(name -> name.endsWith("Id")).toList();
    }

    /** A body that can be read and names the record {@code id} as {@code reference}. */
    public String naming(String reference, long id) {
        var least = Json.createReader(new StringReader(least())).readObject();
        return Json.createObjectBuilder(least).add(reference, id).build().toString();
    }

    /** A body that can be read: nothing but the members that must be there. */
    public String least() {
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
