// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Deed;
import io.demarc.calls.summary.BillableFacts;
import io.demarc.calls.summary.BillableSum;
import io.demarc.invoicing.tax.Tax;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes invoices: takes the facts first, then says what they add up to, so that nothing that comes in between is lost. */
@ApplicationScoped
class InvoiceMaker {

    private static final int MOST_EXTRAS = 100_000;

    @Inject
    BillableFacts facts;

    @Inject
    InvoiceSql sql;

    @Inject
    InvoiceRepository invoices;

    @Inject
    LineRepository lines;

    @Inject
    ChargeRepository charges;

    @Inject
    AdjustmentRepository adjustments;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** An invoice with its lines, before it is stored. */
    record Made(Invoice invoice, List<DraftLine> lines) {}

    /** A planned invoice whose facts were put on its id. */
    record Taken(long id, BillingTerms terms, PlannedInvoice planned) {}

    Map<Long, List<RecurringCharge>> chargesOf(Collection<Long> organizations) {
        return charges.of(organizations, MOST_EXTRAS).stream()
                .collect(groupingBy(charge -> charge.owner().organizationId()));
    }

    Map<Long, List<Adjustment>> waitingAdjustmentsOf(Collection<Long> organizations) {
        return adjustments.waiting(organizations, MOST_EXTRAS).stream()
                .collect(groupingBy(adjustment -> adjustment.owner().organizationId()));
    }

    /** @throws BusinessException when the two sides' numbers of the tax office do not suffice */
    static void check(BillingTerms terms, Stream<Tax> others) {
        TaxIdRules.check(
                terms.seller(),
                terms.buyer(),
                Stream.concat(Stream.of(terms.tax()), others).collect(toSet()));
    }

    /**
     * Makes a draft of the facts that were put on it, and stores it.
     *
     * @param adjustments those that stand on it
     * @throws BusinessException when nothing stands on it, or it would ask for less than nothing
     */
    void draft(Taken taken, List<Adjustment> adjustments) {
        var made = made(List.of(taken), InvoiceOrigin.CHOSEN, null).get(0);
        if (made.lines().isEmpty() || made.invoice().gross().signum() < 0) {
            throw new BusinessException(
                    Problem.of(made.lines().isEmpty() ? "invoice.nothingUnbilled" : "invoice.belowZero"));
        }
        store(List.of(made));
        note(made, List.of(), adjustments);
        var buyer = taken.terms().buyer().legalName();
        deeds.fire(new Deed(Act.INVOICE_DRAFTED, made.invoice().owner(), "invoice", taken.id(), buyer));
    }

    /** Makes each invoice of the facts that were put on it. */
    List<Made> made(List<Taken> taken, InvoiceOrigin origin, Long runId) {
        var sums = facts.billed(taken.stream().map(Taken::id).toList());
        var names = sql.destinations(taken.stream()
                .filter(each -> each.terms().linesBy() != LinesBy.DAY)
                .flatMap(each -> sums.getOrDefault(each.id(), List.of()).stream())
                .map(BillableSum::destinationId)
                .collect(toSet()));
        return taken.stream()
                .map(each -> made(each, sums.getOrDefault(each.id(), List.of()), names, origin, runId))
                .toList();
    }

    private Made made(Taken taken, List<BillableSum> sums, Map<Long, String> names, InvoiceOrigin origin, Long runId) {
        var terms = taken.terms();
        var period = taken.planned().period();
        var all = taken.planned().lines(new CallLines(terms, period.from(), names).of(sums));
        var invoice = new Invoice(
                taken.id(), terms, period, origin, runId, CallContext.caller().name(), clock.instant());
        invoice.addUp(PlannedInvoice.totals(all, terms.currency()));
        return new Made(invoice, all);
    }

    /** Stores what was made, for whose lines {@link #note} is asked next. */
    void store(List<Made> made) {
        made.forEach(each -> invoices.add(each.invoice()));
        invoices.flush();
        for (var each : made) {
            var number = 0;
            for (var line : each.lines()) {
                lines.add(new InvoiceLine(each.invoice(), ++number, line));
            }
        }
    }

    /** Notes on charges and adjustments that they stand on what was stored. */
    static void note(Made made, List<RecurringCharge> ofOrganization, List<Adjustment> waiting) {
        for (var charge : ofOrganization) {
            made.lines().stream()
                    .filter(line -> charge.id().equals(line.chargeId()))
                    .map(line -> line.days().until())
                    .max(LocalDate::compareTo)
                    .ifPresent(charge::chargedUntil);
        }
        for (var adjustment : waiting) {
            if (made.lines().stream().anyMatch(line -> adjustment.id().equals(line.adjustmentId()))) {
                adjustment.standOn(made.invoice().id());
            }
        }
    }

    /** Takes a draft apart again: its facts and adjustments wait for another invoice. Charges stand on no draft. */
    void undo(Invoice invoice) {
        adjustments.on(invoice.id(), MOST_EXTRAS).forEach(Adjustment::waitAgain);
        facts.release(invoice.id());
        lines.removeOf(invoice.id());
        invoices.remove(invoice);
    }
}
