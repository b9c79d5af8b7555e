// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without pictures: keeps the session, sends forms. */
public final class Browsing {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    /** The page's script sends it along with each form. */
    private static final Pattern NONCE = Pattern.compile("<script [^>]*nonce=\"([^\"]+)\"");

    private final URI application;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Browsing(URI application) {
        this.application = application;
    }

    public static Browsing as(URI application, String login, String password) {
        var browsing = new Browsing(application);
        browsing.submit("login.xhtml", "form:login", Map.of("form:username", login, "form:password", password));
        return browsing;
    }

    static Browsing asContact(URI application, String email, String password) {
        var browsing = new Browsing(application);
        browsing.submit("portal/login.xhtml", "form:login", Map.of("form:username", email, "form:password", password));
        return browsing;
    }

    public void replacePassword(String old, String chosen) {
        replacePassword("own/password.xhtml", old, chosen);
    }

    void replacePasswordInPortal(String old, String chosen) {
        replacePassword("portal/password.xhtml", old, chosen);
    }

    private void replacePassword(String path, String old, String chosen) {
        submit(path, "form:save", Map.of("form:oldPassword", old, "form:newPassword", chosen, "form:repeated", chosen));
    }

    /** @param path below the application, without a leading slash */
    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(application.resolve(path)).GET());
    }

    /** Opens a page and sends the form that it shows. */
    private void submit(String path, String button, Map<String, String> values) {
        var page = open(path);
        var state = VIEW_STATE.matcher(page.body());
        var nonce = NONCE.matcher(page.body());
        if (!state.find() || !nonce.find()) {
            throw new IllegalStateException(path + " shows no form: " + page.statusCode());
        }
        var form = new LinkedHashMap<>(values);
        form.put("form", "form");
        form.put(button, button);
        form.put("jakarta.faces.ViewState", state.group(1));
        form.put("primefaces.nonce", nonce.group(1));
        var answer = send(HttpRequest.newBuilder(application.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(path + " was not accepted: " + answer.statusCode());
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
