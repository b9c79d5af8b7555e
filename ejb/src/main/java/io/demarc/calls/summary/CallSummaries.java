// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import static io.demarc.access.Permission.CALL_READ;
import static io.demarc.access.Permission.COST_READ;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What calls add up to by hour, day, week and month (CU-9). Read from the facts that are billed, never from the calls. */
@Stateless
public class CallSummaries {

    private static final Comparator<SummaryKey> NEWEST_FIRST =
            Comparator.comparing(SummaryKey::start).reversed().thenComparing(SummaryKey::currency);

    @Inject
    SummaryRepository facts;

    /** Costs are left out for those who do not hold COST_READ. */
    @Requires(CALL_READ)
    public SummarySheet sheet(SummaryFilter filter) {
        var sums = sums(filter);
        var billed = filter.organizationId() == null ? null : billed(filter);
        var rows = sums.entrySet().stream()
                .map(entry -> row(filter, entry.getKey(), entry.getValue(), billed))
                .toList();
        return new SummarySheet(
                filter.interval(),
                filter.from(),
                filter.end(),
                rows,
                totals(filter, rows),
                facts.updatedAt(),
                facts.waiting());
    }

    private Map<SummaryKey, CallSum> sums(SummaryFilter filter) {
        var seesCost = CallContext.caller().may(COST_READ);
        var sums = new TreeMap<SummaryKey, CallSum>(NEWEST_FIRST);
        for (var part : facts.parts(filter)) {
            var key = new SummaryKey(filter.interval().startOf(part.start()), part.currency());
            sums.merge(key, seesCost ? part.sum() : part.sum().withoutCost(), CallSum::plus);
        }
        return sums;
    }

    /** How many attempts stand on which invoice, by the beginning of the row; on invoice 0 those that stand on none. */
    private Map<SummaryKey, Map<Long, Long>> billed(SummaryFilter filter) {
        var billed = new HashMap<SummaryKey, Map<Long, Long>>();
        for (var part : facts.billed(filter)) {
            var key = new SummaryKey(filter.interval().startOf(part.start()), part.currency());
            billed.computeIfAbsent(key, none -> new HashMap<>()).merge(part.invoiceId(), part.attempts(), Long::sum);
        }
        return billed;
    }

    private static SummaryRow row(
            SummaryFilter filter, SummaryKey key, CallSum sum, Map<SummaryKey, Map<Long, Long>> billed) {
        var end = filter.interval().plus(key.start(), 1);
        if (billed == null) {
            return new SummaryRow(key.start(), end, key.currency(), sum, null, List.of());
        }
        var byInvoice = billed.getOrDefault(key, Map.of());
        var invoices = new TreeSet<>(byInvoice.keySet());
        invoices.remove(0L);
        return new SummaryRow(
                key.start(), end, key.currency(), sum, byInvoice.getOrDefault(0L, 0L), List.copyOf(invoices));
    }

    private static List<SummaryRow> totals(SummaryFilter filter, List<SummaryRow> rows) {
        var totals = new TreeMap<String, CallSum>();
        rows.forEach(row -> totals.merge(row.currency(), row.sum(), CallSum::plus));
        return totals.entrySet().stream()
                .map(total ->
                        new SummaryRow(filter.from(), filter.end(), total.getKey(), total.getValue(), null, List.of()))
                .toList();
    }
}
