// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import static io.demarc.account.AccountStatus.ACTIVATED;
import static io.demarc.account.AccountStatus.ACTIVATION_SMS_SENT;
import static io.demarc.account.AccountStatus.INSTALLATION_CLICKED;
import static io.demarc.account.AccountStatus.INSTALLATION_SMS_SENT;
import static io.demarc.account.AccountStatus.INSTALLED;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.account.Accounts;
import io.demarc.account.Activation;
import io.demarc.account.ActivationLinks;
import io.demarc.account.GroupForm;
import io.demarc.account.Groups;
import io.demarc.account.LinkKind;
import io.demarc.account.ProfileForm;
import io.demarc.account.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Accounts in every state, brought there by the same services as real ones. */
@ApplicationScoped
class DemoAccounts {

    private static final String OPERATOR = "nina";

    @Inject
    Profiles profiles;

    @Inject
    Groups groups;

    @Inject
    Accounts accounts;

    @Inject
    ActivationLinks links;

    @Inject
    Activation activation;

    @Inject
    DemoTimes times;

    /** @param organizations their ids by name */
    void create(long provider, Map<String, Long> organizations) {
        CallContext.runAs(Caller.system(OPERATOR), () -> {
            var standard = profiles.create(provider, standard());
            profiles.create(provider, strict());
            var groupIds = new HashMap<String, Long>();
            var ages = new HashMap<Long, Duration>();
            for (var line : DemoAccount.all()) {
                var group = groupIds.computeIfAbsent(
                        line.organization() + "/" + line.group(),
                        name -> groups.create(organizations.get(line.organization()), group(line.group(), standard)));
                ages.put(create(line, group), line.age());
            }
            times.spread(ages);
        });
    }

    private long create(DemoAccount line, long group) {
        var id = accounts.create(
                line.creation(), line.asked(accounts.offerUsernames(group).get(0), group));
        if (line.reached(INSTALLATION_SMS_SENT)) {
            install(id, line);
        }
        if (line.reached(ACTIVATION_SMS_SENT)) {
            activate(id, line);
        }
        if (line.isDisabled()) {
            accounts.disable(id, "Phone lost");
        }
        if (line.isRevoked()) {
            accounts.revokeKeys(id, "Phone exchanged");
        }
        return id;
    }

    private void install(long id, DemoAccount line) {
        var token = send(id, LinkKind.INSTALLATION);
        if (line.reached(INSTALLATION_CLICKED)) {
            activation.clicked(token);
        }
        if (line.reached(INSTALLED)) {
            activation.installed(token);
        }
    }

    private void activate(long id, DemoAccount line) {
        var token = send(id, LinkKind.ACTIVATION);
        if (line.reached(ACTIVATED)) {
            activation.activate(token);
        }
    }

    /** @return the token of the link that the message would carry */
    private String send(long id, LinkKind kind) {
        var url = links.issue(List.of(id), kind).get(id).url();
        links.sent(List.of(id), kind);
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static GroupForm group(String name, long profile) {
        var mailbox = name.toLowerCase(Locale.ROOT);
        return new GroupForm(name, mailbox + "@it.example", null, null, profile);
    }

    private static ProfileForm standard() {
        return profile("Standard", false, 4, 10);
    }

    private static ProfileForm strict() {
        return profile("Strict", true, 6, 2);
    }

    private static ProfileForm profile(String name, boolean readOnly, int pinLength, int idleMinutes) {
        return new ProfileForm(
                name,
                "help@northwind.example",
                "+39 02 5550 0100",
                null,
                true,
                readOnly,
                true,
                100,
                true,
                pinLength,
                idleMinutes,
                5,
                1);
    }
}
