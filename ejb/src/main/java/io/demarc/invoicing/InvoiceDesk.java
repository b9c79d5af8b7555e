// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_RUN;

import io.demarc.access.Requires;
import io.demarc.calls.summary.BillableFacts;
import io.demarc.kernel.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Makes invoices of one organization on demand (CU-11). */
@Stateless
public class InvoiceDesk {

    @Inject
    TermsBook book;

    @Inject
    SeriesBook series;

    @Inject
    InvoiceMaker maker;

    @Inject
    MissingInvoices missing;

    @Inject
    InvoiceSql sql;

    @Inject
    BillableFacts facts;

    @Inject
    Clock clock;

    /**
     * Generate Invoice: puts the unbilled calls of the ticked rows on a draft. Nobody else can invoice them until it is
     * discarded.
     *
     * @return the id of the draft
     * @throws BusinessException when nothing of it is unbilled, or when the organization cannot be invoiced
     */
    @Requires(INVOICE_RUN)
    public long draft(long organizationId, ChosenCalls chosen) {
        chosen.check();
        var terms = book.of(organizationId);
        series.locked(terms.organization().providerId());
        var waiting = Boolean.TRUE.equals(chosen.adjustments())
                ? maker.waitingAdjustmentsOf(List.of(organizationId)).getOrDefault(organizationId, List.of())
                : List.<Adjustment>of();
        var planned =
                new PlannedInvoice(chosen.days(), List.of(), List.of(), new ExtraLines(terms).adjustments(waiting));
        InvoiceMaker.check(terms, planned.taxes());
        var id = (long) sql.newIds(1).remove();
        for (var span : chosen.spans()) {
            facts.take(organizationId, span.from(), span.until(), id);
        }
        maker.draft(new InvoiceMaker.Taken(id, terms, planned), waiting);
        return id;
    }

    /**
     * Auto Generate Invoice for one organization: issues every missing invoice of its schedule.
     *
     * @return how many there were
     */
    @Requires(INVOICE_RUN)
    public int generateMissing(long organizationId) {
        var terms = book.of(organizationId);
        var result = missing.make(
                        Map.of(terms.organization().providerId(), List.of(organizationId)),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        null)
                .get(organizationId);
        if (result.problem() != null) {
            throw new BusinessException(result.problem());
        }
        return result.invoices();
    }
}
