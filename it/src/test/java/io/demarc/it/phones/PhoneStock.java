// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import io.demarc.it.rest.Api;
import jakarta.json.JsonObject;
import java.net.URI;
import java.security.SecureRandom;

/** Devices of the demo's organization Acme, as a provider's operator adds and assigns them by the API. */
final class PhoneStock {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Api api;
    private final String nina;
    private final long acme;
    private final JsonObject account;

    PhoneStock(Api api) {
        this.api = api;
        this.nina = api.bearer("nina");
        this.acme = first("organizations?q=Acme").getJsonNumber("id").longValue();
        this.account = first("accounts?organizationId=" + acme);
        var admin = api.bearer("admin");
        var provider = first("providers?q=Northwind", admin).getJsonNumber("id").longValue();
        put("provisioning-levels/providers/" + provider, admin, "{\"level\": \"MODIFY\"}");
        put("provisioning-levels/organizations/" + acme, nina, "{\"level\": \"MODIFY\"}");
    }

    /** A new device with one line of an account of Acme. */
    long add(String maker, String model, String mac) {
        return created("devices", """
                {"name": "Phone %s", "maker": "%s", "model": "%s", "mac": "%s", "lines": 2, "organizationId": %d,
                 "accounts": [{"number": 1, "accountId": %d}]}""".formatted(
                mac, maker, model, mac, acme, account.getJsonNumber("id").longValue()));
    }

    /** An address that no other test uses. */
    static String mac(String oui) {
        return oui + "%06x".formatted(RANDOM.nextInt(1 << 24));
    }

    /** What an operator types into the phone. */
    URI address(long device) {
        return URI.create(get("devices/" + device + "/address").getString("url"));
    }

    String secret(long device) {
        var path = address(device).getPath();
        return path.substring(path.indexOf("/provision/") + "/provision/".length(), path.length() - 1);
    }

    /** What an operator types into a phone of which nothing is known yet. */
    URI address() {
        return api.application().resolve("provision/");
    }

    long openWindow(long device) {
        return created("first-contact-windows", "{\"deviceId\": " + device + "}");
    }

    void clear(long device) {
        expect(204, api.call("DELETE", "api/v1/devices/" + device + "/assignment", nina, null, null));
    }

    JsonObject story(long device) {
        return get("devices/" + device + "/story");
    }

    JsonObject requests(long device) {
        return get("phone-requests?deviceId=" + device);
    }

    String username() {
        return account.getString("username");
    }

    Api api() {
        return api;
    }

    private JsonObject get(String path) {
        return expect(200, api.get("api/v1/" + path, nina)).json();
    }

    private JsonObject first(String path) {
        return first(path, nina);
    }

    private JsonObject first(String path, String bearer) {
        return expect(200, api.get("api/v1/" + path, bearer))
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private long created(String path, String body) {
        return expect(201, api.json("POST", "api/v1/" + path, nina, body))
                .json()
                .getJsonNumber("id")
                .longValue();
    }

    private void put(String path, String bearer, String body) {
        expect(204, api.json("PUT", "api/v1/" + path, bearer, body));
    }

    private static Api.Answer expect(int status, Api.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return answer;
    }
}
