// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class RunRepository extends TenantRepository<Run> {

    RunRepository() {
        super(Run.class);
    }

    Page<RunRow> page(RunFilter filter, PageRequest page) {
        return matching(filter).page(RunRow.class, RunRow.COLUMNS, page);
    }

    int count(RunFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    List<Run> working(int most) {
        return select().and("e.state in (?, ?, ?)", RunState.QUEUED, RunState.RUNNING, RunState.STOPPING)
                .list(most);
    }

    Set<Long> visible(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(select().and("e.id in ?", ids).values(Long.class, "e.id", ids.size()));
    }

    private Selection<Run> matching(RunFilter filter) {
        return select().andContains(filter.search(), "e.title", "e.ownerName")
                .andIf(filter.job(), "e.job = ?")
                .andIf(filter.state(), "e.state = ?");
    }

    long countOf(long organizationId) {
        return select().and("e.organizationId = ?", organizationId).total(Long.class, "count(e)");
    }

    boolean isAnyWorking(long organizationId) {
        return select().and("e.organizationId = ?", organizationId)
                .and("e.state in (?, ?, ?)", RunState.QUEUED, RunState.RUNNING, RunState.STOPPING)
                .exists();
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
