// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static io.demarc.kernel.JsonProcessing.JSON;

import io.demarc.account.AccountFilter;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** A campaign as the parameters of its run. */
final class CampaignJson {

    private CampaignJson() {}

    /** What the stored form of each campaign through a gateway is like, and no other. */
    static String naming(long gatewayId) {
        return "%\"gateway\":" + gatewayId + ",%";
    }

    static String write(Campaign campaign) {
        var json = JSON.createObjectBuilder()
                .add("kind", campaign.kind().name())
                .add("text", campaign.text())
                .add("gateway", campaign.gatewayId())
                .add("alsoActivated", campaign.alsoActivated());
        var recipients = campaign.recipients();
        if (recipients.accountIds() != null) {
            json.add("accounts", JSON.createArrayBuilder(recipients.accountIds()));
        } else if (recipients.failedRunId() != null) {
            json.add("failedIn", recipients.failedRunId());
        } else {
            json.add("filter", write(recipients.filter()));
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder write(AccountFilter filter) {
        var json = JSON.createObjectBuilder();
        add(json, "search", filter.search());
        add(json, "organization", filter.organizationId());
        add(json, "group", filter.groupId());
        add(json, "status", filter.status());
        add(json, "enabled", filter.enabled());
        add(json, "type", filter.type());
        add(json, "activated", filter.activated());
        if (filter.organizationIds() != null) {
            json.add("organizations", JSON.createArrayBuilder(filter.organizationIds()));
        }
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof Long number) {
            json.add(name, number);
        } else if (value instanceof Boolean flag) {
            json.add(name, flag);
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }

    static Campaign read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return new Campaign(
                    MessageKind.valueOf(json.getString("kind")),
                    json.getString("text"),
                    json.getJsonNumber("gateway").longValue(),
                    readRecipients(json),
                    json.getBoolean("alsoActivated"));
        }
    }

    private static Recipients readRecipients(JsonObject json) {
        if (json.containsKey("accounts")) {
            return Recipients.chosen(json.getJsonArray("accounts").getValuesAs((JsonNumber id) -> id.longValue()));
        }
        return json.containsKey("failedIn")
                ? Recipients.failedIn(json.getJsonNumber("failedIn").longValue())
                : Recipients.matching(readFilter(json.getJsonObject("filter")));
    }

    private static AccountFilter readFilter(JsonObject json) {
        var status = json.getString("status", null);
        var type = json.getString("type", null);
        return new AccountFilter(
                json.getString("search", null),
                number(json, "organization"),
                number(json, "group"),
                status == null ? null : AccountStatus.valueOf(status),
                flag(json, "enabled"),
                type == null ? null : AccountType.valueOf(type),
                flag(json, "activated"),
                json.containsKey("organizations")
                        ? json.getJsonArray("organizations").getValuesAs((JsonNumber id) -> id.longValue())
                        : null);
    }

    private static Long number(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonNumber(name).longValue() : null;
    }

    private static Boolean flag(JsonObject json, String name) {
        return json.containsKey(name) ? json.get(name) == JsonValue.TRUE : null;
    }
}
