// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.access.CallContext;
import io.demarc.account.AccountFilter;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import io.demarc.account.Accounts;
import io.demarc.account.Groups;
import io.demarc.jobs.Runs;
import io.demarc.kernel.TenantPath;
import io.demarc.messaging.Campaign;
import io.demarc.messaging.Messages;
import io.demarc.messaging.Recipients;
import io.demarc.tenancy.Organizations;
import io.demarc.web.ui.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom the address of the page names: {@code accounts=1,2,3}, {@code failedIn=RUN}, {@code all=true} with the filters of
 * the list of accounts, {@code group=ID}, {@code organization=ID} or {@code organizations=1,2,3}.
 */
@RequestScoped
class SendRecipients {

    static final List<String> PARAMETERS = List.of(
            "accounts",
            "failedIn",
            "organizations",
            "all",
            "q",
            "organization",
            "group",
            "status",
            "enabled",
            "type",
            "activated");

    private static final List<String> NARROWING = List.of("q", "status", "enabled", "type", "activated");

    @Inject
    Accounts accounts;

    @Inject
    Groups groups;

    @Inject
    Organizations organizations;

    @Inject
    Runs runs;

    @Inject
    Messages messages;

    @Inject
    Labels labels;

    /** Null when the address names nobody. */
    static Recipients of(Map<String, String> asked) {
        if (asked.containsKey("accounts")) {
            return Recipients.chosen(ids(asked.get("accounts")));
        }
        if (asked.containsKey("failedIn")) {
            return Recipients.failedIn(id(asked.get("failedIn")));
        }
        return asked.containsKey("all")
                        || asked.containsKey("organizations")
                        || asked.containsKey("group")
                        || asked.containsKey("organization")
                ? Recipients.matching(filter(asked))
                : null;
    }

    private static AccountFilter filter(Map<String, String> asked) {
        return new AccountFilter(
                asked.get("q"),
                id(asked.get("organization")),
                id(asked.get("group")),
                word(asked.get("status"), AccountStatus.class),
                truth(asked.get("enabled")),
                word(asked.get("type"), AccountType.class),
                truth(asked.get("activated")),
                asked.containsKey("organizations") ? ids(asked.get("organizations")) : null);
    }

    private static List<Long> ids(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(SendRecipients::id)
                .toList();
    }

    /** What somebody typed into the address by hand finds nobody. */
    private static Long id(String text) {
        return text == null ? null : text.matches("\\d{1,18}") ? Long.valueOf(text) : Long.valueOf(-1);
    }

    private static Boolean truth(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    private static <T extends Enum<T>> T word(String text, Class<T> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** Where they are in the hierarchy, as far as the address tells. */
    TenantPath place(Map<String, String> asked) {
        if (asked.containsKey("group")) {
            return groups.path(id(asked.get("group")));
        }
        if (asked.containsKey("organization")) {
            return organizations.path(id(asked.get("organization")));
        }
        if (asked.containsKey("organizations")) {
            return providerOf(ids(asked.get("organizations")));
        }
        if (asked.containsKey("failedIn")) {
            return runs.get(id(asked.get("failedIn"))).owner();
        }
        return asked.containsKey("accounts")
                ? placeOf(ids(asked.get("accounts")))
                : CallContext.caller().scope();
    }

    /** Their provider when they have the same one. */
    private TenantPath providerOf(List<Long> organizationIds) {
        var ids = organizationIds.stream()
                .map(id -> organizations.path(id).providerId())
                .distinct()
                .toList();
        return ids.size() == 1
                ? TenantPath.provider(ids.get(0))
                : CallContext.caller().scope();
    }

    private TenantPath placeOf(List<Long> accountIds) {
        var organizationIds = accounts.rows(accountIds).stream()
                .map(row -> row.organizationId())
                .distinct()
                .toList();
        return organizationIds.size() == 1
                ? organizations.path(organizationIds.get(0))
                : CallContext.caller().scope();
    }

    /** The campaign whose failed messages are to be sent again, if the address names one. */
    Optional<Campaign> earlier(Map<String, String> asked) {
        return asked.containsKey("failedIn")
                ? Optional.of(messages.campaign(runs.get(id(asked.get("failedIn")))))
                : Optional.empty();
    }

    /** In a few words, for the page and for the title of the run. */
    String name(Map<String, String> asked) {
        if (asked.containsKey("accounts")) {
            return nameOf(ids(asked.get("accounts")));
        }
        if (asked.containsKey("failedIn")) {
            return labels.get(
                    "send.to.failed", runs.get(id(asked.get("failedIn"))).title());
        }
        if (asked.containsKey("organizations")) {
            return labels.get(
                    "send.to.organizations", ids(asked.get("organizations")).size());
        }
        var whole = asked.containsKey("group")
                ? groups.get(id(asked.get("group"))).name()
                : asked.containsKey("organization")
                        ? organizations.get(id(asked.get("organization"))).name()
                        : labels.get("send.to.all");
        return NARROWING.stream().anyMatch(asked::containsKey) ? labels.get("send.to.some", whole) : whole;
    }

    private String nameOf(List<Long> ids) {
        var rows = accounts.rows(ids);
        if (rows.size() == 1) {
            var only = rows.get(0);
            return only.fullName() == null ? only.username() : only.fullName();
        }
        return labels.get("send.to.chosen", rows.size());
    }
}
