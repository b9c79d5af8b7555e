// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.PublicUrl;
import io.demarc.secrets.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes links and notes that they left, one way for text messages, e-mails and codes on the screen (AV-6). */
@ApplicationScoped
class LinkIssue {

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

    @Inject
    PublicUrl publicUrl;

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

    /** New links by account id; older unused ones of the kind stop working. Accounts that are gone have none. */
    Map<Long, IssuedLink> issue(List<Long> accountIds, LinkKind kind) {
        var now = clock.instant();
        var expiry = now.plus(Duration.ofHours(kind == LinkKind.INSTALLATION ? installationHours : activationHours));
        links.revokeUnused(accountIds, kind, now);
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

    Set<Long> coolingDown(Collection<Long> accountIds, LinkKind kind) {
        return links.issuedSince(accountIds, kind, clock.instant().minusSeconds(coolDownSeconds));
    }

    int coolDownSeconds() {
        return coolDownSeconds;
    }

    /** @param address where it went, when that is not the account's own number; null otherwise */
    void left(Account account, LinkKind kind, Carrier carrier, String address) {
        if (kind == LinkKind.INSTALLATION) {
            account.installationSent(clock.instant());
        } else {
            account.activationSent(clock.instant());
        }
        history.note(account, carrier.carried(kind), address);
    }

    /** As long as every real one. */
    String example(LinkKind kind) {
        return url(kind, "1a2b3." + "x".repeat(25));
    }

    private String url(LinkKind kind, String token) {
        return publicUrl.address() + "/" + kind.path() + "/" + token;
    }
}
