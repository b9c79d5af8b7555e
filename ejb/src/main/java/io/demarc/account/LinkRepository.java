// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

@ApplicationScoped
class LinkRepository extends TenantRepository<ActivationLink> {

    LinkRepository() {
        super(ActivationLink.class);
    }

    /** They open nothing from now on: only the newest link of a kind does. */
    void revokeUnused(Collection<Long> accountIds, LinkKind kind, Instant now) {
        update(
                "e.revokedAt = ?",
                "e.accountId in ? and e.kind = ? and e.usedAt is null and e.revokedAt is null",
                now,
                accountIds,
                kind);
    }

    /** Those of {@code accountIds} that got such a link since {@code since}. */
    Set<Long> issuedSince(Collection<Long> accountIds, LinkKind kind, Instant since) {
        return accountIds.isEmpty()
                ? Set.of()
                : new HashSet<>(select().and("e.accountId in ?", accountIds)
                        .and("e.kind = ? and e.createdAt > ?", kind, since)
                        .values(Long.class, "e.accountId", Integer.MAX_VALUE));
    }
}
