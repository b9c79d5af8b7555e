// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens accounts for the phones that they are provisioned to. A service with permission stands before it. */
@ApplicationScoped
public class SipUsers {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountFactory factory;

    /** The organizations of those of {@code ids} that are in scope, by id. */
    public Map<Long, Long> organizations(Collection<Long> ids) {
        return accounts.rows(ids).stream().collect(Collectors.toMap(AccountRow::id, AccountRow::organizationId));
    }

    /** Those accounts of an organization that have one of {@code usernames}: their ids by username. */
    public Map<String, Long> named(long organizationId, Collection<String> usernames) {
        return accounts.named(organizationId, usernames).stream()
                .collect(Collectors.toMap(AccountRow::username, AccountRow::id));
    }

    /** An account that was read without this class. */
    public SipUser open(SealedUser user) {
        return new SipUser(
                user.id(),
                user.username(),
                factory.openPassword(user),
                Account.displayName(user.fullName(), user.username()),
                user.number());
    }
}
