// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.sms;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.SmscProcess;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A provider with accounts and a gateway, driven over REST. */
final class Office {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Api api;
    private final String token;
    private final long group;

    private Office(Api api, String token, long group) {
        this.api = api;
        this.token = token;
        this.group = group;
    }

    /** Imports so many accounts into a new group. */
    static Office with(Api api, int accounts) {
        var token = api.bearer("nina");
        var organization = id(api.get("api/v1/organizations", token)
                .json()
                .getJsonArray("items")
                .getJsonObject(0));
        var profile = id(
                api.get("api/v1/profiles", token).json().getJsonArray("items").getJsonObject(0));
        var group = id(api.json("POST", "api/v1/groups?organizationId=" + organization, token, "{\"name\": \"Bulk\"}")
                .json());
        var office = new Office(api, token, group);
        var csv = IntStream.range(0, accounts)
                .mapToObj(i -> "Anna Rossi %d,+3934755%05d,,end-to-end,".formatted(i, i))
                .collect(Collectors.joining("\n", "fullName,gsmNumber,email,securityModel,description\n", "\n"));
        var run = id(api.call(
                        "POST",
                        "api/v1/imports?groupId=%d&profileId=%d".formatted(group, profile),
                        token,
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8))
                .json());
        api.call("POST", "api/v1/runs/" + run + "/confirm", token, null, null);
        office.awaitEnd(run);
        return office;
    }

    /** The same group, seen by somebody else. */
    Office as(String login) {
        return new Office(api, api.bearer(login), group);
    }

    /** The gateway of the demo data, which shows messages on a page of the console. */
    long developmentGateway() {
        return id(api.get("api/v1/gateways?q=Development", token)
                .json()
                .getJsonArray("items")
                .getJsonObject(0));
    }

    /** Another gateway to the simulator, with a sender of its own. */
    long gateway(String sender, SmscProcess smsc, int partsPerSecond) {
        return id(api.json("POST", "api/v1/gateways", token, """
                        {"name": "%s", "kind": "SMPP", "host": "127.0.0.1", "port": %d, "systemId": "%s",
                         "password": "%s", "sender": "%s", "window": 50, "partsPerSecond": %d, "pricePerPart": 0.04,
                         "enabled": true}""".formatted(
                        sender, smsc.port(), SmscProcess.SYSTEM_ID, SmscProcess.PASSWORD, sender, partsPerSecond))
                .json());
    }

    /** Sends a text to everybody in the group. @return the run */
    long send(long gateway) {
        return id(api.json("POST", "api/v1/campaigns", token, """
                        {"kind": "FREE_TEXT", "gatewayId": %d, "text": "Ciao {name}",
                         "recipients": {"filter": {"groupId": %d}}, "alsoActivated": false}""".formatted(gateway, group))
                .json());
    }

    /** The report of a campaign. */
    JsonObject campaign(long run) {
        return api.get("api/v1/campaigns/" + run, token).json();
    }

    /** Takes somebody's word for all messages of a run that are in doubt. */
    Api.Answer settleAll(long run, boolean sent) {
        return api.json("POST", "api/v1/campaigns/" + run + "/settle", token, "{\"sent\": " + sent + "}");
    }

    /** How many messages of a run have this reason. */
    int countBecauseOf(String reason, long run) {
        var query = "api/v1/messages?size=200&failed=true&runId=" + run + "&reason=" + reason.replace(" ", "%20");
        return api.get(query, token).json().getJsonArray("items").size();
    }

    JsonObject run(long id) {
        return api.get("api/v1/runs/" + id, token).json();
    }

    void awaitEnd(long run) {
        Await.until(
                "run " + run + " is over",
                LONG,
                () -> run(run).getString("state").equals("COMPLETED"));
    }

    /** Whether a message of a run is in this state now. */
    boolean hasAny(long run, String state) {
        return !api.get("api/v1/messages?size=1&runId=" + run + "&state=" + state, token)
                .json()
                .getJsonArray("items")
                .isEmpty();
    }

    /** Every message of a run: its recipient without + and its state. */
    Map<String, String> messages(long run) {
        var found = new TreeMap<String, String>();
        var cursor = "";
        do {
            var page = api.get("api/v1/messages?size=200&runId=" + run + cursor, token)
                    .json();
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(message ->
                            found.put(message.getString("recipient").replace("+", ""), message.getString("state")));
            cursor = page.isNull("next") ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        return found;
    }

    /** How many messages of a run are in which state. */
    Map<String, Long> states(long run) {
        return messages(run).values().stream().collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    private static long id(JsonObject json) {
        if (!json.containsKey("id")) {
            throw new IllegalStateException("refused: " + json);
        }
        return json.getJsonNumber("id").longValue();
    }
}
