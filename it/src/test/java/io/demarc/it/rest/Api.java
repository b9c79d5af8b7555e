// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Calls the REST API of a running server. */
public record Api(URI application) {

    static final String DEMO_PASSWORD = "demarc-demo";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param authorization the header, or null
     * @param more names and values of other headers
     */
    public Answer call(String method, String path, String authorization, String type, byte[] body, String... more) {
        var request = HttpRequest.newBuilder(application.resolve(path.startsWith("/") ? path.substring(1) : path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (more.length > 0) {
            request.headers(more);
        }
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public Answer json(String method, String path, String authorization, String body) {
        return call(method, path, authorization, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer get(String path, String authorization) {
        return call("GET", path, authorization, null, null);
    }

    /** A bearer header of a demo operator, with these permissions alone; all of theirs when none is named. */
    public String bearer(String login, String... permissions) {
        var scope = permissions.length == 0
                ? "null"
                : List.of(permissions).stream()
                        .map(permission -> "\"" + permission + "\"")
                        .collect(Collectors.joining(",", "[", "]"));
        return issue(basic(login), scope);
    }

    /** A bearer header with all permissions of whoever has this password. */
    public String bearerOf(String login, String password) {
        return issue(basic(login, password), "null");
    }

    private String issue(String basic, String scope) {
        var answer = json("POST", "api/v1/tokens", basic, "{\"name\": \"test\", \"scope\": " + scope + "}");
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.text());
        }
        return "Bearer " + answer.json().getString("token");
    }

    static String basic(String login) {
        return basic(login, DEMO_PASSWORD);
    }

    public static String basic(String login, String password) {
        var plain = login + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** What came back. */
    public record Answer(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String text() {
            return http.body();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text()))) {
                return reader.readObject();
            }
        }
    }
}
