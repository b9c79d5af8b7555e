// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.secrets.MasterKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives out the links of installation and activation messages (AV-6). */
@Stateless
public class ActivationLinks {

    @Inject
    AccountRepository accounts;

    @Inject
    LinkRepository links;

    @Inject
    HistoryRepository history;

    @Inject
    MasterKey masterKey;

    @Inject
    Clock clock;

    /** Where phones reach this installation, without a slash at the end. */
    @Inject
    @ConfigProperty(name = "demarc.public-url", defaultValue = "http://localhost:8080/demarc")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "demarc.activation.installation-hours", defaultValue = "168")
    int installationHours;

    @Inject
    @ConfigProperty(name = "demarc.activation.activation-hours", defaultValue = "72")
    int activationHours;

    /** So long no second link of the same kind goes to the same account. */
    @Inject
    @ConfigProperty(name = "demarc.activation.cool-down-seconds", defaultValue = "120")
    int coolDownSeconds;

    /**
     * New links for these accounts; older unused ones of the kind stop working.
     *
     * @return by account id; accounts that are gone have none
     */
    @Requires(WORK)
    public Map<Long, IssuedLink> issue(List<Long> accountIds, LinkKind kind) {
        var now = clock.instant();
        var expiry = now.plus(Duration.ofHours(kind == LinkKind.INSTALLATION ? installationHours : activationHours));
        links.replaceOlder(accountIds, kind, now);
        var issued = new HashMap<Long, IssuedLink>();
        for (var account : accounts.all(accountIds)) {
            var link = new ActivationLink(account, kind, now, expiry);
            links.add(link);
            var token = LinkToken.of(link.id(), kind, masterKey);
            link.hash(token.hash());
            issued.put(account.id(), new IssuedLink(link.id(), url(kind, token.text()), expiry));
        }
        return issued;
    }

    /** As long as every real one, for previews and for counting characters. */
    @Requires(WORK)
    public String example(LinkKind kind) {
        return url(kind, "1a2b3." + "x".repeat(22));
    }

    /** Those that had such a link so short a time ago that no second one is sent. */
    @Requires(WORK)
    public Set<Long> coolingDown(Collection<Long> accountIds, LinkKind kind) {
        return links.issuedSince(accountIds, kind, clock.instant().minusSeconds(coolDownSeconds));
    }

    /** The message with the link left this installation. */
    @Requires(WORK)
    public void sent(List<Long> accountIds, LinkKind kind) {
        var now = clock.instant();
        for (var account : accounts.all(accountIds)) {
            if (kind == LinkKind.INSTALLATION) {
                account.installationSent(now);
                history.note(account, AccountEvent.INSTALLATION_SMS_SENT, null);
            } else {
                account.activationSent(now);
                history.note(account, AccountEvent.ACTIVATION_SMS_SENT, null);
            }
        }
    }

    private String url(LinkKind kind, String token) {
        return publicUrl + "/" + kind.path() + "/" + token;
    }
}
