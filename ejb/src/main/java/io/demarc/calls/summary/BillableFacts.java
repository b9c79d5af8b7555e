// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_RUN;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts from which invoices are made (CU-12). A fact is unbilled, or stands on exactly one invoice: what comes late
 * for an hour that is invoiced is another fact, for the next invoice (CL-3).
 */
@Stateless
public class BillableFacts {

    @Inject
    BillableRepository facts;

    /**
     * What stands on no invoice yet, for each organization that has any.
     *
     * @param until the first instant that is not asked about, a full UTC hour
     * @return in the order of day and destination
     */
    @Requires(INVOICE_READ)
    public Map<Long, List<BillableSum>> unbilled(Collection<Long> organizations, Instant until) {
        return facts.unbilled(organizations, until);
    }

    /**
     * Keeps others from what is unbilled before {@code until} until the transaction ends. Whoever takes facts in several steps
     * locks all of them first, in the order of the fold.
     */
    @Requires(INVOICE_RUN)
    public void lock(Collection<Long> organizations, Instant until) {
        facts.lock(organizations, until);
    }

    /**
     * Puts what is unbilled before {@code until} on an invoice of each organization, in the transaction of the call. It may be
     * called again for the same invoices.
     *
     * @param invoices by the organization of each
     * @return how many facts it took
     */
    @Requires(INVOICE_RUN)
    public int take(Map<Long, Long> invoices, Instant until) {
        return facts.take(invoices, null, until);
    }

    /** Like {@link #take(Map, Instant)}, but only what is not before {@code from}. */
    @Requires(INVOICE_RUN)
    public int take(long organizationId, Instant from, Instant until, long invoiceId) {
        return facts.take(Map.of(organizationId, invoiceId), from, until);
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

    /** What each of these invoices stands for, in the order of day and destination. */
    @Requires(INVOICE_READ)
    public Map<Long, List<BillableSum>> billed(Collection<Long> invoices) {
        return facts.billed(invoices);
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
