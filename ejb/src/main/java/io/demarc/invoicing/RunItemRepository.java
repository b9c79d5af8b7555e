// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.jobs.Slice;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RunItemRepository extends TenantRepository<RunItem> {

    RunItemRepository() {
        super(RunItem.class);
    }

    List<RunItem> items(long runId, Slice slice) {
        return select().and("e.runId = ?", runId)
                .and("e.itemNo between ? and ?", slice.first(), slice.last())
                .list(Math.toIntExact(slice.size()));
    }

    Page<RunItemRow> page(long runId, RunItemState state, PageRequest page) {
        return select().and("e.runId = ?", runId)
                .andIf(state, "e.state = ?")
                .page(RunItemRow.class, RunItemRow.COLUMNS, page);
    }

    List<RunItemSum> sums(long runId) {
        return select().and("e.runId = ?", runId).groups(RunItemSum.class, RunItemSum.COMMON, RunItemSum.TOTALS);
    }
}
