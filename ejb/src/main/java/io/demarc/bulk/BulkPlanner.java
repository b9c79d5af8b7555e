// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.jobs.RunPlans;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Writes down whom a change is for, before the first one is changed. */
@Stateless
public class BulkPlanner {

    private static final int AT_A_TIME = 1000;

    @Inject
    BulkSubjects subjects;

    @Inject
    BulkItemRepository items;

    @Inject
    RunPlans runs;

    /**
     * Writes down the next thousand; how far it came is stored with them, so that whoever goes on after a crash writes
     * nobody down twice.
     *
     * @return whether there may be more
     */
    @Requires(WORK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean planMore(long runId) {
        var run = runs.locked(runId);
        if (run.isPlanned()) {
            return false;
        }
        var targets = next(BulkOrder.read(run.parameters()), run.plannedAfter());
        var item = run.totalItems();
        for (var target : targets) {
            items.add(new BulkItem(run, ++item, target));
        }
        if (targets.isEmpty()) {
            run.planned();
        } else {
            run.planMore(targets.size(), targets.get(targets.size() - 1).id());
        }
        return !targets.isEmpty();
    }

    private List<BulkTarget> next(BulkOrder order, long afterId) {
        var subject = subjects.of(order);
        return order.ids() == null
                ? subject.matching(order.filter(), afterId, AT_A_TIME)
                : subject.named(order.ids().stream()
                        .filter(id -> id > afterId)
                        .limit(AT_A_TIME)
                        .toList());
    }
}
