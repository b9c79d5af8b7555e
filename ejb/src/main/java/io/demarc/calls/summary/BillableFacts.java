// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_RUN;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;

/**
 * The facts from which invoices are made (CU-12). A fact is unbilled, or stands on exactly one invoice: what comes late
 * for an hour that is invoiced is another fact, for the next invoice (CL-3).
 */
@Stateless
public class BillableFacts {

    @Inject
    BillableRepository facts;

    /**
     * What an invoice until {@code until} would stand for.
     *
     * @param from the beginning of its period; what is earlier is late
     * @param until the first instant that is not asked about, a full UTC hour
     * @return in the order of day and destination
     */
    @Requires(INVOICE_READ)
    public List<BillableSum> unbilled(long organizationId, Instant from, Instant until) {
        return facts.unbilled(organizationId, from, until);
    }

    /**
     * Puts what is unbilled before {@code until} on an invoice, in the transaction of the call. It may be called again for
     * the same invoice.
     *
     * @return how many facts it took
     */
    @Requires(INVOICE_RUN)
    public int take(long organizationId, Instant until, long invoiceId) {
        return facts.take(organizationId, null, until, invoiceId);
    }

    /** Like {@link #take(long, Instant, long)}, but only what is not before {@code from}. */
    @Requires(INVOICE_RUN)
    public int take(long organizationId, Instant from, Instant until, long invoiceId) {
        return facts.take(organizationId, from, until, invoiceId);
    }

    /** Makes the facts of a draft unbilled again. */
    @Requires(INVOICE_RUN)
    public int release(long invoiceId) {
        return facts.release(invoiceId);
    }

    /** Puts the facts of an invoice that was taken back on the draft that bills them again. */
    @Requires(INVOICE_RUN)
    public int move(long invoiceId, long draftId) {
        return facts.move(invoiceId, draftId);
    }

    /** What an invoice stands for, by day and destination. */
    @Requires(INVOICE_READ)
    public List<BillableSum> billed(long invoiceId, Instant from) {
        return facts.billed(invoiceId, from);
    }

    /**
     * The facts behind an invoice, in the order of hour and destination. Several of the same hour and destination have
     * different parts, as when a draft was given back and late calls came.
     */
    @Requires(INVOICE_READ)
    public List<HourSum> of(long invoiceId) {
        return facts.of(invoiceId);
    }

    /**
     * The facts of an invoice counted again from the calls behind them, as far as those are still kept.
     *
     * @return like {@link #of}; a fact without any call left is missing
     */
    @Requires(INVOICE_READ)
    public List<HourSum> recount(long invoiceId) {
        return facts.recount(invoiceId);
    }

    /** Those facts of an invoice that differ from what its calls add up to; none when all is well. */
    @Requires(INVOICE_READ)
    public List<FactDifference> reconcile(long invoiceId) {
        var counted = new HashMap<FactDifference.Key, HourSum>();
        facts.recount(invoiceId).forEach(sum -> counted.put(FactDifference.Key.of(sum), sum));
        return facts.of(invoiceId).stream()
                .map(fact -> new FactDifference(fact, counted.get(FactDifference.Key.of(fact))))
                .filter(FactDifference::isOne)
                .toList();
    }
}
