// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.access.CallContext;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class DelayedChangeRepository extends TenantRepository<DelayedChange> {

    DelayedChangeRepository() {
        super(DelayedChange.class);
    }

    Page<DelayedChangeRow> page(DelayedChangeFilter filter, PageRequest page) {
        return matching(filter).page(DelayedChangeRow.class, DelayedChangeRow.COLUMNS, page);
    }

    int count(DelayedChangeFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    /** Those of {@code ids} that the caller may read. */
    List<DelayedChange> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : readable().and("e.id in ?", ids).list(ids.size());
    }

    /** The caller's own that were not made, and that they do not know of yet. */
    int countUntold(int most) {
        return unread(readable()).countUpTo(most);
    }

    private static Selection<DelayedChange> unread(Selection<DelayedChange> selection) {
        return selection
                .and("e.told = false")
                .and("e.authorId = ?", CallContext.caller().operatorId());
    }

    List<DueChange> due(Instant now, int most) {
        return select().and("e.next.at <= ?", now)
                .orderBy("e.next.at, e.id")
                .rows(DueChange.class, "e.id, e.authorId, e.author, e.reason", most);
    }

    /** Those about the organization and what is in it, whoever may read them. */
    List<DelayedChange> ofOrganization(long organizationId, int most) {
        return select().and("e.organizationId = ?", organizationId).list(most);
    }

    int countWaiting(long organizationId, int most) {
        return select().and("e.organizationId = ?", organizationId)
                .and("e.next.at is not null")
                .countUpTo(most);
    }

    private Selection<DelayedChange> matching(DelayedChangeFilter filter) {
        var selection = readable()
                .andContains(filter.search(), "e.targetName", "e.author", "e.reason")
                .andIf(filter.kind(), "e.kind = ?")
                .andIf(filter.targetId(), "e.targetId = ?")
                .andIf(filter.state(), "e.state = ?")
                .andIf(filter.author(), "lower(e.author) = lower(?)");
        if (filter.waiting() != null) {
            selection.and(filter.waiting() ? "e.next.at is not null" : "e.next.at is null");
        }
        return filter.unread() ? unread(selection) : selection;
    }

    /** Whoever may not read a kind of record does not read what shall become of it. */
    private Selection<DelayedChange> readable() {
        var kinds = ChangeKind.readableBy(CallContext.caller());
        return kinds.isEmpty() ? select().and("e.id is null") : select().and("e.kind in ?", kinds);
    }
}
