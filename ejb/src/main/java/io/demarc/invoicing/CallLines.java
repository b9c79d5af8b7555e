// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static java.util.stream.Collectors.groupingBy;

import io.demarc.calls.summary.BillableSum;
import io.demarc.invoicing.document.InvoiceRounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Makes lines of what the calls of a period add up to (IN-3), each rounded once; what came late has lines of its own (CL-3). */
final class CallLines {

    private final BillingTerms terms;
    private final LocalDate from;
    private final LineTexts texts;
    private final Map<Long, String> destinations;

    /**
     * @param from calls of earlier days are late
     * @param destinations the names of those that the calls went to
     */
    CallLines(BillingTerms terms, LocalDate from, Map<Long, String> destinations) {
        this.terms = terms;
        this.from = from;
        this.texts = new LineTexts(terms.language());
        this.destinations = destinations;
    }

    List<DraftLine> of(List<BillableSum> sums) {
        var groups = new TreeMap<Group, List<BillableSum>>(sums.stream().collect(groupingBy(this::group)));
        return groups.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Group group(BillableSum sum) {
        var isLate = sum.day().isBefore(from);
        return terms.linesBy() == LinesBy.DAY
                ? new Group(isLate, sum.day().toString(), sum.day(), null)
                : new Group(isLate, name(sum.destinationId()), null, sum.destinationId());
    }

    /** Null when there is nothing that a customer would look for: no call was connected and nothing is asked. */
    private DraftLine line(Group group, List<BillableSum> sums) {
        var exact = sums.stream().map(BillableSum::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        var calls = sums.stream().mapToLong(BillableSum::connected).sum();
        if (exact.signum() == 0 && (calls == 0 || group.late())) {
            return null;
        }
        var first =
                sums.stream().map(BillableSum::day).min(LocalDate::compareTo).orElseThrow();
        var last = sums.stream().map(BillableSum::day).max(LocalDate::compareTo).orElseThrow();
        return new DraftLine(
                group.late() ? LineKind.LATE_CALLS : LineKind.CALLS,
                group.day() == null
                        ? texts.callsTo(group.late(), group.label())
                        : texts.callsOn(group.late(), group.day()),
                new DaySpan(first, last.plusDays(1)),
                group.destinationId(),
                calls,
                sums.stream().mapToLong(BillableSum::billedDuration).sum(),
                exact,
                InvoiceRounding.round(exact, terms.currency()),
                terms.tax(),
                null,
                null);
    }

    private String name(long destinationId) {
        return destinations.getOrDefault(destinationId, texts.noDestination());
    }

    /** What goes into one line; late ones stand behind the others. */
    private record Group(boolean late, String label, LocalDate day, Long destinationId) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            if (late != other.late) {
                return Boolean.compare(late, other.late);
            }
            var byLabel = label.compareTo(other.label);
            return byLabel != 0 || destinationId == null ? byLabel : destinationId.compareTo(other.destinationId);
        }
    }
}
