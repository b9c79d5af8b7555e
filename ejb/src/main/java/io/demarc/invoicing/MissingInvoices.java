// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.calls.summary.BillableFacts;
import io.demarc.calls.summary.BillableSum;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
            var made = new ArrayList<InvoiceMaker.Made>();
            var ids = sql.newIds(
                    plans.stream().mapToInt(plan -> plan.missing().size()).sum());
            for (var plan : plans) {
                var ofOne = plan.missing().stream()
                        .map(planned -> maker.take(ids.remove(), plan.terms(), planned, runId))
                        .toList();
                results.put(plan.terms().organizationId(), result(plan.terms(), ofOne));
                made.addAll(ofOne);
            }
            store(plans, made, numbers);
        });
        return results;
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
                                    planned.lines(maker.callLines(plan.terms(), planned.calls())),
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
        var invoicedUntil = sql.invoicedUntil(organizations);
        var firstUnbilled = sql.firstUnbilled(organizations);
        var charges = maker.chargesOf(organizations);
        var adjustments = maker.waitingAdjustmentsOf(organizations);
        var plans = new ArrayList<Plan>();
        for (var id : organizations) {
            var ofOne = charges.getOrDefault(id, List.of());
            var waiting = adjustments.getOrDefault(id, List.of());
            try {
                var terms = book.of(id);
                var plan = new InvoicePlan(terms, ofOne, waiting);
                var periods = plan.periods(invoicedUntil.get(id), firstUnbilled.get(id), today);
                var missing =
                        periods.isEmpty() ? List.<PlannedInvoice>of() : plan.missing(periods, unbilled(id, periods));
                if (!missing.isEmpty()) {
                    InvoiceMaker.check(terms, missing.stream().flatMap(PlannedInvoice::taxes));
                }
                plans.add(new Plan(terms, missing, ofOne, waiting));
            } catch (BusinessException refusal) {
                refused.put(id, Result.refused(refusal));
            }
        }
        return plans;
    }

    private List<BillableSum> unbilled(long organization, List<DaySpan> periods) {
        var first = periods.get(0).from().atStartOfDay().toInstant(ZoneOffset.UTC);
        return facts.unbilled(
                organization, first, periods.get(periods.size() - 1).end());
    }

    private static Result result(BillingTerms terms, List<InvoiceMaker.Made> made) {
        return new Result(
                made.size(),
                made.stream().map(each -> each.invoice().gross()).reduce(BigDecimal.ZERO, BigDecimal::add),
                terms.currency().getCurrencyCode(),
                null);
    }
}
