// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.jobs.RunPlans;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes down which organizations a run of invoices looks at: those with a schedule. */
@Stateless
public class InvoicePlanner {

    private static final int AT_A_TIME = 1000;

    @Inject
    OrganizationRegistry organizations;

    @Inject
    RunItemRepository items;

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
        var found = organizations.scheduledAfter(run.plannedAfter(), AT_A_TIME);
        var item = run.totalItems();
        for (var organization : organizations.all(found.keySet())) {
            items.add(new RunItem(run, ++item, organization.path(), organization.name()));
        }
        if (found.isEmpty()) {
            run.planned();
        } else {
            run.planMore(
                    found.size(), found.keySet().stream().max(Long::compare).orElseThrow());
        }
        return !found.isEmpty();
    }
}
