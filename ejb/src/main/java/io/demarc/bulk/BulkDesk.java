// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import io.demarc.access.CallContext;
import io.demarc.jobs.Job;
import io.demarc.jobs.Run;
import io.demarc.jobs.RunPlans;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * One change for many, as a run. A service of the feature whose things are changed stands before it, with permission
 * and transaction.
 */
@ApplicationScoped
public class BulkDesk {

    private static final int MOST_CHOSEN = 1000;

    @Inject
    BulkSubjects subjects;

    @Inject
    RunPlans runs;

    @Inject
    Clock clock;

    /**
     * @return the id of the run, which starts at once
     * @throws BusinessException when the change can be made to nobody
     */
    public long start(BulkOrder order, String title) {
        check(order);
        var caller = CallContext.caller();
        var run = new Run(
                caller.scope(),
                Job.BULK_EDIT,
                title,
                order.text(),
                caller.operatorId(),
                caller.name(),
                clock.instant());
        run.confirm();
        return runs.add(run);
    }

    /** What {@link #start} would refuse. */
    public void check(BulkOrder order) {
        if (order.change().isEmpty()) {
            throw new BusinessException(Problem.of("bulk.nothing"));
        }
        if (order.ids() != null && (order.ids().isEmpty() || order.ids().size() > MOST_CHOSEN)) {
            throw new BusinessException(Problem.at("ids", "range", 1, MOST_CHOSEN));
        }
        subjects.of(order).check(order.change());
    }
}
