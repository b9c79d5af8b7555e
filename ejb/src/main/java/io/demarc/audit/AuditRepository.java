// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AuditRepository extends TenantRepository<AuditEntry> {

    AuditRepository() {
        super(AuditEntry.class);
    }

    Page<AuditRow> page(AuditFilter filter, PageRequest page) {
        return matching(filter).page(AuditRow.class, AuditRow.COLUMNS, page);
    }

    int count(AuditFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    /** Those that are older than the entry {@code id}, the newest first. */
    List<AuditEntry> before(AuditFilter filter, long id, int most) {
        return matching(filter).and("e.id < ?", id).orderBy("e.id desc").list(most);
    }

    private Selection<AuditEntry> matching(AuditFilter filter) {
        var selection = select().andContains(
                        filter.search(), "e.who", "e.objectName", "e.reason", "e.address", "e.data")
                .andIf(filter.verb() == null ? null : filter.verb().name(), "e.verb = ?")
                .andIf(filter.table(), "e.table = ?")
                .andIf(filter.objectId(), "e.objectId = ?")
                .andIf(filter.providerId(), "e.providerId = ?")
                .andIf(filter.organizationId(), "e.organizationId = ?")
                .andIf(filter.to(), "e.at < ?");
        if (filter.who() != null) {
            selection.and("e.who = ? or e.onBehalfOf = ?", filter.who(), filter.who());
        }
        if (filter.from() != null) {
            // An id is never smaller than its time says, so the index of ids ends the search.
            selection.and("e.id >= ? and e.at >= ?", Lane.firstId(filter.from()), filter.from());
        }
        return selection;
    }
}
