// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import io.demarc.jobs.Slice;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class BulkItemRepository extends TenantRepository<BulkItem> {

    BulkItemRepository() {
        super(BulkItem.class);
    }

    List<BulkItem> items(long runId, Slice slice) {
        return select().and("e.runId = ?", runId)
                .and("e.itemNo between ? and ?", slice.first(), slice.last())
                .list(Math.toIntExact(slice.size()));
    }

    Page<BulkFailure> failed(long runId, PageRequest page) {
        return select().and("e.runId = ?", runId)
                .and("e.state = ?", BulkItemState.FAILED)
                .page(BulkFailure.class, BulkFailure.COLUMNS, page);
    }
}
