// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import static io.demarc.access.Permission.RUN_READ;

import io.demarc.access.Requires;
import io.demarc.jobs.Runs;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What became of a change for many. */
@Stateless
public class BulkResults {

    public static final List<SortKey> SORTS = List.of(SortKey.id());

    @Inject
    Runs runs;

    @Inject
    BulkItemRepository items;

    /** What was asked for. */
    @Requires(RUN_READ)
    public BulkOrder order(long runId) {
        return BulkOrder.read(runs.get(runId).parameters());
    }

    /** Those that could not be changed. */
    @Requires(RUN_READ)
    public Page<BulkFailure> failed(long runId, PageRequest page) {
        return items.failed(runs.get(runId).id(), page);
    }
}
