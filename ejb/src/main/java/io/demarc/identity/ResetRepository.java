// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class ResetRepository extends TenantRepository<PasswordReset> {

    ResetRepository() {
        super(PasswordReset.class);
    }

    /** Whose link it is, if it is one that counts; asked of the database each time, not of what was read before. */
    Optional<String> principalBehind(String hash, Instant now) {
        return select()
                .and("e.tokenHash = ? and e.usedAt is null", hash)
                .and("e.askedAt > ?", now.minus(PasswordReset.VALIDITY))
                .values(String.class, "e.principal", 1)
                .stream()
                .findFirst();
    }

    int askedSince(String principal, Instant since, int most) {
        return select().and("e.principal = ? and e.askedAt > ?", principal, since)
                .countUpTo(most);
    }

    /** They open nothing from now on. */
    void useUp(String principal, Instant now) {
        update("e.usedAt = ?", "e.principal = ? and e.usedAt is null", now, principal);
    }

    void forgetBefore(String principal, Instant oldest) {
        delete("e.principal = ? and e.askedAt < ?", principal, oldest);
    }

    void forgetAll(String principal) {
        delete("e.principal = ?", principal);
    }

    void removeAllOf(long organizationId) {
        delete("e.organizationId = ?", organizationId);
    }
}
