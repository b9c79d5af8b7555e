// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static java.util.stream.Collectors.groupingBy;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.calls.summary.BillableFacts;
import io.demarc.calls.summary.BillableSum;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Auto Generate Invoice (CU-11): the missing invoices of some organizations, in one transaction. */
@ApplicationScoped
class MissingInvoices {

    @Inject
    TermsBook book;

    @Inject
    SeriesBook series;

    @Inject
    InvoiceMaker maker;

    @Inject
    InvoiceSql sql;

    @Inject
    BillableFacts facts;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** What became of one organization, or would become of it. */
    record Result(int invoices, BigDecimal gross, String currency, Problem problem) {

        static Result refused(BusinessException refusal) {
            return new Result(0, BigDecimal.ZERO, null, refusal.problems().get(0));
        }
    }

    /** One organization with what is missing. */
    private record Plan(
            BillingTerms terms,
            List<PlannedInvoice> missing,
            List<RecurringCharge> charges,
            List<Adjustment> adjustments) {}

    /**
     * Makes and issues the missing invoices.
     *
     * @param byProvider the organizations of each provider
     * @param today periods that end after it are not over
     */
    Map<Long, Result> make(Map<Long, List<Long>> byProvider, LocalDate today, Long runId) {
        var results = new HashMap<Long, Result>();
        new TreeMap<>(byProvider).forEach((provider, organizations) -> {
            var numbers = series.locked(provider);
            var plans = plans(organizations, today, results);
            var ofEach = maker.made(taken(plans), InvoiceOrigin.SCHEDULED, runId).stream()
                    .collect(groupingBy(each -> each.invoice().owner().organizationId()));
            var made = new ArrayList<InvoiceMaker.Made>();
            for (var plan : plans) {
                var id = plan.terms().organizationId();
                var ofOne = ofEach.getOrDefault(id, List.of());
                results.put(id, result(plan.terms(), ofOne));
                made.addAll(ofOne);
            }
            store(plans, made, numbers);
        });
        return results;
    }

    /** Puts what is unbilled on the planned invoices, the oldest of each organization first; the series are locked. */
    private List<InvoiceMaker.Taken> taken(List<Plan> plans) {
        var ids = sql.newIds(
                plans.stream().mapToInt(plan -> plan.missing().size()).sum());
        var all = new ArrayList<InvoiceMaker.Taken>();
        var most = plans.stream().mapToInt(plan -> plan.missing().size()).max().orElse(0);
        lockFacts(plans);
        for (var place = 0; place < most; place++) {
            var byEnd = new TreeMap<Instant, Map<Long, Long>>();
            for (var plan : plans) {
                if (place < plan.missing().size()) {
                    var taken = new InvoiceMaker.Taken(
                            ids.remove(), plan.terms(), plan.missing().get(place));
                    all.add(taken);
                    byEnd.computeIfAbsent(taken.planned().period().end(), none -> new LinkedHashMap<>())
                            .put(plan.terms().organizationId(), taken.id());
                }
            }
            byEnd.forEach((end, invoices) -> facts.take(invoices, end));
        }
        return all;
    }

    private void lockFacts(List<Plan> plans) {
        plans.stream()
                .flatMap(plan -> plan.missing().stream())
                .map(planned -> planned.period().end())
                .max(Instant::compareTo)
                .ifPresent(end -> facts.lock(
                        plans.stream()
                                .filter(plan -> !plan.missing().isEmpty())
                                .map(plan -> plan.terms().organizationId())
                                .toList(),
                        end));
    }

    private void store(List<Plan> plans, List<InvoiceMaker.Made> made, Numbers numbers) {
        var plansOf = new HashMap<Long, Plan>();
        plans.forEach(plan -> plansOf.put(plan.terms().organizationId(), plan));
        made.forEach(each -> each.invoice().issue(numbers.of(InvoiceKind.INVOICE), clock.instant()));
        maker.store(made);
        for (var each : made) {
            var invoice = each.invoice();
            var plan = plansOf.get(invoice.owner().organizationId());
            InvoiceMaker.note(each, plan.charges(), plan.adjustments());
            deeds.fire(new Deed(Act.INVOICE_ISSUED, invoice.owner(), "invoice", invoice.id(), invoice.number()));
        }
    }

    /** What {@link #make} would do. */
    Map<Long, Result> rehearse(Collection<Long> organizations, LocalDate today) {
        var results = new HashMap<Long, Result>();
        for (var plan : plans(organizations, today, results)) {
            var gross = plan.missing().stream()
                    .map(planned -> PlannedInvoice.totals(
                                    planned.lines(new CallLines(
                                                    plan.terms(),
                                                    planned.period().from(),
                                                    Map.of())
                                            .of(planned.calls())),
                                    plan.terms().currency())
                            .gross())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            results.put(
                    plan.terms().organizationId(),
                    new Result(
                            plan.missing().size(),
                            gross,
                            plan.terms().currency().getCurrencyCode(),
                            null));
        }
        return results;
    }

    private List<Plan> plans(Collection<Long> organizations, LocalDate today, Map<Long, Result> refused) {
        if (organizations.isEmpty()) {
            return List.of();
        }
        var terms = book.of(organizations);
        var invoicedUntil = sql.invoicedUntil(organizations);
        var unbilled = facts.unbilled(organizations, today.atStartOfDay().toInstant(ZoneOffset.UTC));
        var charges = maker.chargesOf(organizations);
        var adjustments = maker.waitingAdjustmentsOf(organizations);
        var plans = new ArrayList<Plan>();
        for (var id : organizations) {
            if (!terms.containsKey(id)) {
                refused.put(id, Result.refused(new NotFound()));
                continue;
            }
            try {
                plans.add(plan(
                        terms.get(id),
                        charges.getOrDefault(id, List.of()),
                        adjustments.getOrDefault(id, List.of()),
                        invoicedUntil.get(id),
                        unbilled.getOrDefault(id, List.of()),
                        today));
            } catch (BusinessException refusal) {
                refused.put(id, Result.refused(refusal));
            }
        }
        return plans;
    }

    private static Plan plan(
            BillingTerms terms,
            List<RecurringCharge> charges,
            List<Adjustment> waiting,
            LocalDate invoicedUntil,
            List<BillableSum> unbilled,
            LocalDate today) {
        var plan = new InvoicePlan(terms, charges, waiting);
        var missing = plan.missing(plan.periods(invoicedUntil, unbilled, today), unbilled);
        if (!missing.isEmpty()) {
            InvoiceMaker.check(terms, missing.stream().flatMap(PlannedInvoice::taxes));
        }
        return new Plan(terms, missing, charges, waiting);
    }

    private static Result result(BillingTerms terms, List<InvoiceMaker.Made> made) {
        return new Result(
                made.size(),
                made.stream().map(each -> each.invoice().gross()).reduce(BigDecimal.ZERO, BigDecimal::add),
                terms.currency().getCurrencyCode(),
                null);
    }
}
