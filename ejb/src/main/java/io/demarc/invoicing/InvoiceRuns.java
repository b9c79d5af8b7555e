// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_RUN;
import static io.demarc.access.Permission.RUN_READ;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.jobs.Job;
import io.demarc.jobs.Run;
import io.demarc.jobs.RunPlans;
import io.demarc.jobs.Runs;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Auto Generate Invoice as a run over all organizations in scope (CU-11, BA-1). */
@Stateless
public class InvoiceRuns {

    public static final List<SortKey> SORTS = List.of(SortKey.id(), SortKey.text("name", "e.organizationName"));

    @Inject
    RunPlans plans;

    @Inject
    Runs runs;

    @Inject
    RunItemRepository items;

    @Inject
    Clock clock;

    /**
     * Starts making every missing invoice, or finding out what they would be.
     *
     * @return the id of the run
     */
    @Requires(INVOICE_RUN)
    public long start(RunOrder order) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (order.today() != null && order.today().isAfter(today)) {
            throw new BusinessException(Problem.at("today", "invoice.future"));
        }
        var exact = new RunOrder(order.today() == null ? today : order.today(), order.rehearsal());
        var caller = CallContext.caller();
        var run = new Run(
                caller.scope(),
                Job.INVOICE_RUN,
                (exact.rehearsal() ? "Dry run of invoices, " : "Invoices, ") + exact.today(),
                exact.text(),
                caller.operatorId(),
                caller.name(),
                clock.instant());
        run.confirm();
        return plans.add(run);
    }

    /** What was asked for. */
    @Requires(RUN_READ)
    public RunOrder order(long runId) {
        return RunOrder.read(runs.get(runId).parameters());
    }

    @Requires(RUN_READ)
    public Page<RunItemRow> page(long runId, RunItemState state, PageRequest page) {
        return items.page(runs.get(runId).id(), state, page);
    }

    /** How many organizations ended how, and what their invoices add up to. */
    @Requires(RUN_READ)
    public List<RunItemSum> sums(long runId) {
        return items.sums(runs.get(runId).id());
    }
}
