// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Problems;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Rows of a summary that somebody ticked (CU-11).
 *
 * @param spans full UTC hours, days, weeks or months, at most 1000
 * @param adjustments whether what waits for the next invoice goes onto it
 */
public record ChosenCalls(List<Span> spans, Boolean adjustments) implements Serializable {

    private static final int MOST = 1000;

    /** @throws io.demarc.kernel.BusinessException when nothing is chosen or a span is none of full hours */
    void check() {
        var problems = new Problems()
                .addIf(spans == null || spans.isEmpty() || spans.size() > MOST, "spans", "range", 1, MOST);
        if (spans != null) {
            problems.addIf(spans.stream().anyMatch(span -> !span.isOfHours()), "spans", "invoice.spans");
        }
        problems.throwIfAny();
    }

    /**
     * @param from the first instant
     * @param until the first instant after it
     */
    public record Span(Instant from, Instant until) implements Serializable {

        boolean isOfHours() {
            return from != null
                    && until != null
                    && from.isBefore(until)
                    && from.truncatedTo(ChronoUnit.HOURS).equals(from)
                    && until.truncatedTo(ChronoUnit.HOURS).equals(until);
        }
    }

    /** The days from the first to the last of them. */
    DaySpan days() {
        var first = spans.stream().map(Span::from).min(Instant::compareTo).orElseThrow();
        var end = spans.stream().map(Span::until).max(Instant::compareTo).orElseThrow();
        var lastDay = end.minusNanos(1).atZone(ZoneOffset.UTC).toLocalDate();
        return new DaySpan(first.atZone(ZoneOffset.UTC).toLocalDate(), lastDay.plusDays(1));
    }
}
