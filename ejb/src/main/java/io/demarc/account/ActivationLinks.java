// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives out the links of installation and activation messages to whoever sends them (AV-6). */
@Stateless
public class ActivationLinks {

    @Inject
    AccountRepository accounts;

    @Inject
    LinkIssue links;

    /**
     * New links for these accounts; older unused ones of the kind stop working.
     *
     * @return by account id; accounts that are gone have none
     */
    @Requires(WORK)
    public Map<Long, IssuedLink> issue(List<Long> accountIds, LinkKind kind) {
        return links.issue(accountIds, kind);
    }

    /** As long as every real one, for previews and for counting characters. */
    @Requires(WORK)
    public String example(LinkKind kind) {
        return links.example(kind);
    }

    /** Those that had such a link so short a time ago that no second one is sent. */
    @Requires(WORK)
    public Set<Long> coolingDown(Collection<Long> accountIds, LinkKind kind) {
        return links.coolingDown(accountIds, kind);
    }

    /** The text message with the link left this installation. */
    @Requires(WORK)
    public void sent(List<Long> accountIds, LinkKind kind) {
        accounts.all(accountIds).forEach(account -> links.left(account, kind, Carrier.SMS, null));
    }
}
