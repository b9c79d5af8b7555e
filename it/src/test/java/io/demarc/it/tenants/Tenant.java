// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.tenants;

import io.demarc.access.Permission;
import io.demarc.access.Role;
import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A service provider with one of everything. All that is its own has the tenant's mark in its name, so that a mark in
 * somebody else's answer is a leak.
 */
final class Tenant {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration NEXT_MONTH = Duration.ofDays(30);
    private static final String MODIFY = "{\"level\": \"MODIFY\"}";
    private static final String PASSWORD = "seven green bicycles";

    private final Api api;
    private final String mark;
    private final Map<String, Long> ids = new HashMap<>();
    private String call;
    private final Map<Role, String> bearers = new EnumMap<>(Role.class);
    private final Map<Role, Browsing> browsers = new EnumMap<>(Role.class);

    private Tenant(Api api, String mark) {
        this.api = api;
        this.mark = mark;
    }

    /** @param number digits that start its telephone numbers */
    static Tenant create(Api api, String mark, String number) {
        var tenant = new Tenant(api, mark);
        var admin = api.bearer("admin");
        tenant.add("providers", admin, "", """
                {"name": "%s Telecom", "country": "IT", "currency": "EUR", "language": "en", "timeZone": "Europe/Rome"}""");
        tenant.add("organizations", admin, "?providerId=" + tenant.id("providers"), """
                {"name": "%s Mills", "status": "ACTIVE", "language": "en", "timeZone": "Europe/Rome"}""");
        tenant.addOperator(admin, Role.SERVICE_PROVIDER, "?providerId=" + tenant.id("providers"));
        tenant.addOperator(
                admin,
                Role.ORGANIZATION_ADMINISTRATOR,
                "?providerId=" + tenant.id("providers") + "&organizationId=" + tenant.id("organizations"));
        tenant.addOperator(admin, Role.BATCH_OPERATOR, "?providerId=" + tenant.id("providers"));
        tenant.addOperator(admin, Role.AUDITOR, "?providerId=" + tenant.id("providers"));
        api.json("PUT", "api/v1/provisioning-levels/providers/" + tenant.id("providers"), admin, MODIFY);
        tenant.fill(tenant.bearer(Role.SERVICE_PROVIDER), number);
        return tenant;
    }

    private void fill(String owner, String number) {
        api.json("PUT", "api/v1/provisioning-levels/organizations/" + id("organizations"), owner, MODIFY);
        addContact(owner);
        add("groups", owner, "?organizationId=" + id("organizations"), "{\"name\": \"%s Weavers\"}");
        add("profiles", owner, "", """
                {"name": "%s Phones", "logging": false, "readOnlySettings": false, "secureMessaging": true,
                 "historySize": 10, "pinRequired": false, "pinLength": 4, "pinIdleMinutes": 10, "pinAttempts": 5,
                 "pinBlockMinutes": 1}""");
        add("gateways", owner, "", """
                {"name": "%s Gateway", "kind": "DEVELOPMENT", "sender": "Trial", "window": 10, "partsPerSecond": 100,
                 "pricePerPart": 0.05, "enabled": true}""");
        add(
                "accounts",
                owner,
                "",
                "{\"number\": \"" + number + "01\", \"fullName\": \"%s Ann\", \"groupId\": " + id("groups") + "}");
        add("campaigns", owner, "", """
                {"kind": "FREE_TEXT", "gatewayId": %d, "text": "MARK tells you", "alsoActivated": false,
                 "recipients": {"filter": {"groupId": %d}}}""".formatted(id("gateways"), id("groups")).replace("MARK", "%s"));
        ids.put("runs", id("campaigns"));
        var csv = "fullName,gsmNumber,email,securityModel\n" + mark + " Bea," + number + "02,,END_TO_END\n" + mark
                + " Broken,abc,,END_TO_END\n";
        ids.put(
                "imports",
                created(api.call(
                                "POST",
                                "api/v1/imports?groupId=" + id("groups") + "&profileId=" + id("profiles") + "&fileName="
                                        + mark + ".csv",
                                owner,
                                "text/csv",
                                csv.getBytes(StandardCharsets.UTF_8))
                        .json()));
        api.json("PUT", "api/v1/settings/number-range", api.bearer("admin"), "{\"start\": 1000, \"blockSize\": 1000}");
        ids.put(
                "number-blocks",
                created(api.json("POST", "api/v1/number-blocks/organizations/" + id("organizations"), owner, "{}")
                        .json()));
        ids.put(
                "organization-imports",
                created(api.call(
                                "POST",
                                "api/v1/organization-imports?fileName=" + mark + ".csv",
                                owner,
                                "text/csv",
                                ("name\n" + mark + " Dyers\n").getBytes(StandardCharsets.UTF_8))
                        .json()));
        add(
                "devices",
                owner,
                "",
                "{\"name\": \"%s Phone\", \"maker\": \"SNOM\", \"mac\": \"" + macOf(number) + "\", \"organizationId\": "
                        + id("organizations") + "}");
        add("first-contact-windows", owner, "", "{\"deviceId\": " + id("devices") + "}");
        ids.put(
                "device-imports",
                created(api.call(
                                "POST",
                                "api/v1/device-imports?fileName=" + mark + ".csv",
                                owner,
                                "text/csv",
                                ("mac,name\n" + macOf(number + "7") + "," + mark + " Desk\n")
                                        .getBytes(StandardCharsets.UTF_8))
                        .json()));
        add("delayed-changes", owner, "", """
                {"applyAt": "%s", "targetId": %d, "organization": {"name": "MARK Mills and Sons", "status": "ACTIVE",
                 "language": "en", "timeZone": "Europe/Rome"}}""".formatted(Instant.now().plus(NEXT_MONTH), id("organizations"))
                .replace("MARK", "%s"));
        ids.put("targets", id("organizations"));
        ids.put("places", id("providers"));
        add("templates", owner, "", """
                {"name": "%s Desk", "maker": "SNOM", "role": "DEVICE", "shared": false, "text": "<settings/>"}""");
        ids.put(
                "template-versions",
                api.get("api/v1/templates/" + id("templates") + "/versions", owner)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonNumber("id")
                        .longValue());
        ids.put("versions", id("template-versions"));
        api.call(
                "PUT", "api/v1/providers/" + id("providers") + "/invoice-look/logo", owner, "image/png", Picture.png());
        addRateCard(owner);
        addCalls(owner);
        addBilling(owner);
        lookUp("messages");
        lookUp("audit-entries");
        // what an audit entry is about
        ids.put("objects", id("organizations"));
    }

    /** An issued invoice of an adjustment, and what else stands on an account. */
    private void addBilling(String owner) {
        api.json("PUT", "api/v1/seller-profile", owner, """
                {"legalName": "%s Telecom", "country": "IT", "taxId": "IT12345670017"}""".formatted(mark));
        var account = "api/v1/billing/organizations/" + id("organizations");
        var adjustment = "{\"description\": \"" + mark + " Set-up\", \"amount\": 5}";
        api.json("POST", account + "/adjustments", owner, adjustment);
        add("invoices", owner, "?organizationId=" + id("organizations"), """
                {"spans": [{"from": "2026-01-01T00:00:00Z", "until": "2026-02-01T00:00:00Z"}], "adjustments": true}""");
        api.json("POST", "api/v1/invoices/" + id("invoices") + "/issue", owner, "");
        ids.put("invoice-files", id("invoices"));
        ids.put(
                "adjustments",
                created(api.json("POST", account + "/adjustments", owner, adjustment)
                        .json()));
        ids.put(
                "recurring-charges",
                created(api.json("POST", account + "/charges", owner, """
                {"description": "%s Rent", "monthly": 10, "startsOn": "2026-01-01"}""".formatted(mark))
                        .json()));
        add("payments", owner, "?organizationId=" + id("organizations"), """
                {"receivedOn": "2026-01-31", "amount": 1, "reference": "%s", "oldestFirst": false}""");
        add("invoice-runs", owner, "", "{\"rehearsal\": true}");
    }

    /** A MAC address that no other tenant has. */
    private static String macOf(String number) {
        return "0004" + "%08d".formatted(Long.parseLong(number.substring(1)) % 100_000_000);
    }

    /** What comes into being by the way; the organization sees it too. */
    private void lookUp(String collection) {
        Await.until(
                mark + " has " + collection, PATIENCE, () -> !seen(collection).isEmpty());
        ids.put(
                collection,
                seen(collection).getJsonObject(0).getJsonNumber("id").longValue());
    }

    private JsonArray seen(String collection) {
        return api.get("api/v1/" + collection + "?size=1", bearer(Role.ORGANIZATION_ADMINISTRATOR))
                .json()
                .getJsonArray("items");
    }

    private void addOperator(String admin, Role role, String place) {
        var login = (mark + "." + role).toLowerCase(Locale.ROOT);
        var made = api.json("POST", "api/v1/operators" + place, admin, """
                        {"login": "%s", "name": "%s %s", "role": "%s", "language": "en", "timeZone": "Europe/Rome"}""".formatted(login, mark, role, role))
                .json();
        ids.put("operators", created(made));
        Browsing.as(api.application(), login, made.getString("password"))
                .replacePassword(made.getString("password"), PASSWORD);
        if (role.permissions().contains(Permission.TOKEN_OWN)) {
            bearers.put(role, api.bearerOf(login, PASSWORD));
        }
        browsers.put(role, Browsing.as(api.application(), login, PASSWORD));
    }

    private void addContact(String owner) {
        var email = (mark + "@example.com").toLowerCase(Locale.ROOT);
        var made = api.json("POST", "api/v1/contacts?organizationId=" + id("organizations"), owner, """
                        {"name": "%s Carla", "email": "%s", "type": "GENERAL", "mobileVerified": false,
                         "emailVerified": false, "language": "en"}""".formatted(
                                mark, email))
                .json();
        ids.put("contacts", created(made));
        Browsing.asContact(api.application(), email, made.getString("password"))
                .replacePasswordInPortal(made.getString("password"), PASSWORD);
        browsers.put(Role.CONTACT, Browsing.asContact(api.application(), email, PASSWORD));
    }

    /** One that was sent, a file that waits, and how another system writes its files. */
    private void addCalls(String owner) {
        var start = Instant.now().minusSeconds(3600);
        api.call(
                "POST",
                "api/v1/calls",
                owner,
                "application/json",
                """
                        {"calls": [{"callId": "%s-1", "startedAt": "%s", "organization": "%s Mills", "callee": "+390212345",
                         "duration": 60}]}""".formatted(mark, start, mark).getBytes(StandardCharsets.UTF_8),
                "Idempotency-Key",
                mark);
        call = api.get("api/v1/calls?organizationId=" + id("organizations"), owner)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("ref");
        ids.put(
                "call-imports",
                created(api.call(
                                "POST",
                                "api/v1/call-imports?fileName=" + mark + ".csv",
                                owner,
                                "text/csv",
                                ("call_id,started_at,organization,callee,duration\n" + mark + "-2," + start + "," + mark
                                                + " Mills,39021,60\n")
                                        .getBytes(StandardCharsets.UTF_8))
                        .json()));
        add("call-mappings", owner, "", """
                {"name": "%s Switch", "mapping": {"headed": true, "callId": "id", "startedAt": "start", "account": "user",
                 "callee": "to", "duration": "seconds"}}""");
        ids.put("mappings", id("call-mappings"));
    }

    /** With a draft that has a rate, and the organization for its customer. */
    private void addRateCard(String owner) {
        add("rate-cards", owner, "", """
                {"name": "%s Tariff", "purpose": "SELL", "decimals": 4, "rounding": "HALF_UP"}""");
        ids.put("cards", id("rate-cards"));
        ids.put(
                "rate-card-versions",
                created(api.json("POST", "api/v1/rate-cards/" + id("rate-cards") + "/versions", owner, "{}")
                        .json()));
        ids.put("befores", id("rate-card-versions"));
        api.call(
                "PUT",
                "api/v1/rate-card-versions/" + id("rate-card-versions") + "/rates",
                owner,
                "text/csv",
                ("prefix,destination,price\n39," + mark + " Land,0.10\n").getBytes(StandardCharsets.UTF_8));
        ids.put(
                "destinations",
                api.get("api/v1/rate-card-versions/" + id("rate-card-versions") + "/rates", owner)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonNumber("destinationId")
                        .longValue());
        api.json(
                "PUT",
                "api/v1/card-assignments",
                owner,
                "{\"cardId\": " + id("rate-cards") + ", \"organizations\": [" + id("organizations") + "]}");
        ids.put(
                "card-assignments",
                api.get("api/v1/card-assignments", owner)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonNumber("id")
                        .longValue());
    }

    private void add(String collection, String bearer, String place, String body) {
        ids.put(
                collection,
                created(api.json("POST", "api/v1/" + collection + place, bearer, body.formatted(mark))
                        .json()));
    }

    private static long created(JsonObject answer) {
        if (!answer.containsKey("id")) {
            throw new IllegalStateException("refused: " + answer);
        }
        return answer.getJsonNumber("id").longValue();
    }

    String mark() {
        return mark;
    }

    /** @param collection as the addresses of the API name it */
    long id(String collection) {
        if (!ids.containsKey(collection)) {
            throw new IllegalStateException("Tenants have no " + collection + " yet: make one in Tenant.fill.");
        }
        return ids.get(collection);
    }

    /** How an address names a record of the collection: by its id, or as the record itself says. */
    String reference(String collection) {
        return collection.equals("calls") ? call : String.valueOf(id(collection));
    }

    /** The id that a member such as {@code groupId} wants. */
    long referred(String reference) {
        return id(reference.substring(0, reference.length() - 2) + "s");
    }

    String bearer(Role role) {
        return bearers.get(role);
    }

    Browsing browser(Role role) {
        return browsers.get(role);
    }
}
