// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.calls.summary.BillableSum;
import io.demarc.invoicing.document.InvoiceRounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the missing invoices of one organization (CU-11). Calls of a period that was invoiced go onto the next one as late
 * (CL-3); adjustments go onto the last. A period in which nothing is due has no invoice, and none asks for less than nothing:
 * then the adjustments wait.
 */
final class InvoicePlan {

    private final BillingTerms terms;
    private final List<RecurringCharge> charges;
    private final List<Adjustment> adjustments;
    private final ExtraLines extras;

    InvoicePlan(BillingTerms terms, List<RecurringCharge> charges, List<Adjustment> adjustments) {
        this.terms = terms;
        this.charges = charges;
        this.adjustments = adjustments;
        this.extras = new ExtraLines(terms);
    }

    /**
     * The periods that may have an invoice missing.
     *
     * @param unbilled calls on no invoice, before {@code today}
     */
    List<DaySpan> periods(LocalDate invoicedUntil, List<BillableSum> unbilled, LocalDate today) {
        var firstDue = Stream.of(
                        unbilled.stream()
                                .filter(sum -> sum.charge().signum() != 0)
                                .map(BillableSum::day),
                        charges.stream().flatMap(charge -> charge.due(today).map(DaySpan::from).stream()),
                        adjustments.stream().map(Adjustment::madeOn))
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElse(null);
        return MissingPeriods.of(terms.schedule(), invoicedUntil, firstDue, today);
    }

    /**
     * @param unbilled calls on no invoice, up to the end of the last of {@code periods} or later
     * @return the missing invoices, the oldest first
     */
    List<PlannedInvoice> missing(List<DaySpan> periods, List<BillableSum> unbilled) {
        var missing = new ArrayList<PlannedInvoice>();
        var rest = new ArrayList<>(unbilled);
        var chargedBefore = LocalDate.MIN;
        for (var period : periods) {
            var calls = rest.stream()
                    .filter(sum -> sum.day().isBefore(period.until()))
                    .toList();
            var due = extras.charges(charges, chargedBefore, period.until());
            var isLast = period.equals(periods.get(periods.size() - 1));
            var planned = new PlannedInvoice(period, calls, due, isLast ? adjustments(period, calls, due) : List.of());
            if (isAnythingDue(planned)) {
                missing.add(planned);
                rest.removeIf(sum -> sum.day().isBefore(period.until()));
                chargedBefore = period.until();
            }
        }
        return missing;
    }

    private boolean isAnythingDue(PlannedInvoice planned) {
        var calls = planned.calls().stream().map(BillableSum::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        return InvoiceRounding.round(calls, terms.currency()).signum() != 0
                || !planned.charges().isEmpty()
                || !planned.adjustments().isEmpty();
    }

    /** What is asked for counts, with tax and rounded: only that says whether it is less than nothing. */
    private List<DraftLine> adjustments(DaySpan period, List<BillableSum> calls, List<DraftLine> due) {
        if (adjustments.isEmpty()) {
            return List.of();
        }
        var lines = extras.adjustments(adjustments);
        // Names of destinations change no sum.
        var ofCalls = new CallLines(terms, period.from(), Map.of()).of(calls);
        var all = Stream.of(ofCalls, due, lines).flatMap(List::stream).toList();
        return PlannedInvoice.totals(all, terms.currency()).gross().signum() < 0 ? List.of() : lines;
    }
}
