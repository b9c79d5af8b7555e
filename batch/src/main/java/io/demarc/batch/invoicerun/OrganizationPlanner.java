// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.invoicerun;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.invoicing.InvoicePlanner;
import io.demarc.jobs.RunWork;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes down which organizations are looked at. */
@Named
@Dependent
public class OrganizationPlanner extends AbstractBatchlet {

    @Inject
    @BatchProperty
    String run;

    @Inject
    RunWork runs;

    @Inject
    InvoicePlanner planner;

    @Override
    public String process() {
        var id = Long.parseLong(run);
        var detail = CallContext.callAs(Caller.system("worker"), () -> runs.start(id));
        CallContext.runAs(Caller.worker(detail.ownerName(), detail.owner()), () -> {
            while (!runs.isStopping(id) && planner.planMore(id)) {
                // each turn is a transaction of its own
            }
        });
        return "PLANNED";
    }
}
