// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class SessionRepository extends TenantRepository<LoginSession> {

    private static final int MOST = 200;

    SessionRepository() {
        super(LoginSession.class);
    }

    /** The newest first, not ended, and seen since {@code since}. */
    List<LoginSession> seenSince(String principal, Instant since) {
        return select().and("e.principal = ? and e.endedAt is null and e.lastSeenAt > ?", principal, since)
                .orderBy("e.lastSeenAt desc, e.id desc")
                .list(MOST);
    }

    void endOthers(String principal, long kept, Instant now) {
        update("e.endedAt = ?", "e.principal = ? and e.id <> ? and e.endedAt is null", now, principal, kept);
    }

    /** Notes that it is in use, unless somebody did so since {@code unlessSince}. */
    void seen(long id, Instant now, Instant unlessSince) {
        update("e.lastSeenAt = ?", "e.id = ? and e.lastSeenAt < ?", now, id, unlessSince);
    }

    void forgetBefore(String principal, Instant oldest) {
        delete("e.principal = ? and e.lastSeenAt < ?", principal, oldest);
    }

    void forgetAll(String principal) {
        delete("e.principal = ?", principal);
    }

    void removeAllOf(long organizationId) {
        delete("e.organizationId = ?", organizationId);
    }
}
