// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The HTTP client inside a simulated phone: names itself in each request, and answers a challenge of HTTP digest once
 * (MD5, which is all that older phones can) when it has a password.
 */
final class PhoneHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String agent;
    private final List<Asked> asked = new ArrayList<>();

    PhoneHttp(String agent) {
        this.agent = agent;
    }

    HttpResponse<String> get(URI address, String user, String password) {
        var first = send(address, null);
        if (first.statusCode() != 401 || password == null) {
            return first;
        }
        return first.headers().allValues("WWW-Authenticate").stream()
                .filter(challenge -> challenge.startsWith("Digest ") && challenge.contains("algorithm=MD5"))
                .findFirst()
                .map(challenge -> send(address, login(challenge, address, user, password)))
                .orElse(first);
    }

    HttpResponse<String> put(URI address, String text) {
        return send("PUT", address, request(address).PUT(HttpRequest.BodyPublishers.ofString(text)));
    }

    private HttpResponse<String> send(URI address, String authorization) {
        var request = request(address).GET();
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return send("GET", address, request);
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("User-Agent", agent);
    }

    private HttpResponse<String> send(String method, URI address, HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var path = address.getPath();
            asked.add(new Asked(method, path.substring(path.lastIndexOf('/') + 1), response.statusCode()));
            return response;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String login(String challenge, URI address, String user, String password) {
        var realm = value(challenge, "realm");
        var nonce = value(challenge, "nonce");
        var uri = address.getRawPath();
        var response = md5(md5(user + ":" + realm + ":" + password) + ":" + nonce + ":00000001:5ca1ab1e:auth:"
                + md5("GET:" + uri));
        return ("Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\", algorithm=MD5, "
                        + "qop=auth, nc=00000001, cnonce=\"5ca1ab1e\"")
                .formatted(user, realm, nonce, uri, response);
    }

    private static String value(String challenge, String name) {
        var found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(challenge);
        return found.find() ? found.group(1) : "";
    }

    private static String md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }
}
