// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.demarc.access.Requires;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** UI-6, R6: openapi.json has every operation of the code with its permission, and each operation has one. */
class OpenApiTest {

    private static final java.nio.file.Path BUILT = java.nio.file.Path.of("target/openapi/openapi.json");

    @Test
    void theDocumentHasEachOperationOfTheCodeWithItsPermission() throws IOException {
        var inCode = resources()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !httpMethod(method).isEmpty())
                .map(method -> httpMethod(method) + " " + path(method) + " needs " + permission(method))
                .collect(toCollection(TreeSet::new));

        assertThat(inDocument()).isNotEmpty().isEqualTo(inCode);
    }

    @Test
    void eachOperationSaysWhatItIsForAndHowItFails() throws IOException {
        operations(document()).forEach(operation -> {
            assertThat(operation.getString("summary", "")).isNotBlank();
            assertThat(operation.getJsonObject("responses").keySet()).contains("default");
        });
    }

    @Test
    void eachOperationHasANameOfItsOwn() throws IOException {
        assertThat(operations(document()).map(each -> each.getString("operationId")))
                .doesNotHaveDuplicates();
    }

    private static Stream<JavaClass> resources() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("io.demarc.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class));
    }

    private static String httpMethod(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName())
                .findFirst()
                .orElse("");
    }

    private static String path(JavaMethod method) {
        var below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        return "/api/v1" + method.getOwner().getAnnotationOfType(Path.class).value() + below;
    }

    private static String permission(JavaMethod method) {
        return method.isAnnotatedWith(Requires.class)
                ? method.getAnnotationOfType(Requires.class).value().name()
                : "nothing";
    }

    private static java.util.Set<String> inDocument() throws IOException {
        var found = new TreeSet<String>();
        document()
                .getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject()
                        .forEach((method, operation) -> found.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path
                                + " needs " + permission(operation.asJsonObject()))));
        return found;
    }

    private static String permission(JsonObject operation) {
        var schemes = operation.getJsonArray("security").getJsonObject(0);
        return schemes.values().iterator().next().asJsonArray().getString(0);
    }

    private static Stream<JsonObject> operations(JsonObject document) {
        return document.getJsonObject("paths").values().stream()
                .flatMap(item -> item.asJsonObject().values().stream())
                .map(operation -> operation.asJsonObject());
    }

    private static JsonObject document() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(BUILT))) {
            return reader.readObject();
        }
    }
}
