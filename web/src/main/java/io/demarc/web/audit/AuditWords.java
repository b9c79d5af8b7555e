// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.audit;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.audit.AuditRow;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;

/** Says in the operator's language what entries hold as words of the program. */
@Named
@RequestScoped
public class AuditWords {

    /** The prefix of the texts of each table's fields, and the page that shows a row of it. */
    private static final Map<String, Subject> SUBJECTS = Map.ofEntries(
            Map.entry("service_provider", new Subject("provider", ConsolePage.PROVIDER)),
            Map.entry("organization", new Subject("organization", ConsolePage.ORGANIZATION)),
            Map.entry("account_group", new Subject("group", ConsolePage.GROUP_FORM)),
            Map.entry("account", new Subject("account", ConsolePage.ACCOUNT)),
            Map.entry("number_block", new Subject("numberBlock", null)),
            Map.entry("operator", new Subject("operator", ConsolePage.OPERATOR)),
            Map.entry("contact", new Subject("contact", ConsolePage.CONTACT)),
            Map.entry("api_token", new Subject("token", null)),
            Map.entry("provisioning_profile", new Subject("profile", ConsolePage.PROFILE_FORM)),
            Map.entry("sms_gateway", new Subject("gateway", ConsolePage.GATEWAY_FORM)),
            Map.entry("sms_message", new Subject("message", null)),
            Map.entry("run", new Subject("run", ConsolePage.RUN)),
            Map.entry("device", new Subject("device", ConsolePage.DEVICE)),
            Map.entry("device_line", new Subject("deviceLine", null)),
            Map.entry("rate_card", new Subject("rates", ConsolePage.RATE_CARD)),
            Map.entry("rate_card_version", new Subject("rates", ConsolePage.RATE_VERSION)),
            Map.entry("card_assignment", new Subject("rates", null)),
            Map.entry("delayed_change", new Subject("delay", ConsolePage.DELAY)));

    static final List<String> TABLES = SUBJECTS.keySet().stream().sorted().toList();

    @Inject
    Labels labels;

    @Inject
    Preferences preferences;

    public String table(String table) {
        return table == null ? "" : either("audit.table." + table, table);
    }

    /** What happened; whatever somebody wrote into the table is shown as it is. */
    public String act(String act) {
        return either("Act." + act, act);
    }

    public String verb(String verb) {
        return either("Verb." + verb, verb);
    }

    /** The time of day to the second, in the operator's zone. */
    public String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(at.atZone(preferences.getZone()));
    }

    public String tone(String act) {
        return switch (known(act)) {
            case NEW, LOGGED_IN -> "good";
            case DELETE, LOGIN_REFUSED -> "bad";
            case PASSWORD_SHOWN, CODE_SHOWN, LOG_EXPORTED -> "careful";
            case CAMPAIGN_STARTED, LINK_MAILED -> "running";
            default -> "neutral";
        };
    }

    /** The label that the field has in its form; the name of the attribute when it has none. */
    public String field(String table, String field) {
        var subject = table == null ? null : SUBJECTS.get(table);
        return subject == null ? field : either(subject.prefix() + "." + field, field);
    }

    /** Where the object is shown; null when it is gone, has no page, or the caller may not open it. */
    public String page(AuditRow row) {
        var subject = row.table() == null ? null : SUBJECTS.get(row.table());
        var isShown = subject != null
                && subject.page() != null
                && row.objectId() != null
                && known(row.act()) != Act.DELETE
                && subject.page().isOpenTo(CallContext.caller());
        return isShown ? subject.page().path() + "?id=" + row.objectId() : null;
    }

    private String either(String key, String otherwise) {
        try {
            return labels.get(key);
        } catch (MissingResourceException notOurs) {
            return otherwise;
        }
    }

    private static Act known(String act) {
        return Arrays.stream(Act.values())
                .filter(each -> each.name().equals(act))
                .findFirst()
                .orElse(Act.UPDATE);
    }

    private record Subject(String prefix, ConsolePage page) {}
}
