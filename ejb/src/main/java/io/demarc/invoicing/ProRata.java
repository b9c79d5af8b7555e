// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.tax.InvoiceScale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Cuts a monthly price by the days that it was due for (IN-3): a whole month costs the price, each day of it the same part. */
final class ProRata {

    private ProRata() {}

    /**
     * What a span costs, one part per month that it touches.
     *
     * @param monthly in the currency of {@code scale}, for a whole calendar month
     */
    static List<Part> parts(BigDecimal monthly, DaySpan span, InvoiceScale scale) {
        var parts = new ArrayList<Part>();
        for (var from = span.from(); from.isBefore(span.until()); ) {
            var monthEnd = from.with(TemporalAdjusters.firstDayOfNextMonth());
            var until = monthEnd.isBefore(span.until()) ? monthEnd : span.until();
            parts.add(part(monthly, new DaySpan(from, until), scale));
            from = until;
        }
        return parts;
    }

    private static Part part(BigDecimal monthly, DaySpan days, InvoiceScale scale) {
        var month = BigDecimal.valueOf(days.from().lengthOfMonth());
        var exact = monthly.multiply(BigDecimal.valueOf(days.days())).divide(month, MathContext.DECIMAL128);
        return new Part(days, scale.round(exact));
    }

    /** Days of one month, and what they cost. */
    record Part(DaySpan days, BigDecimal net) {

        boolean isWholeMonth() {
            LocalDate first = days.from();
            return days.days() == first.lengthOfMonth();
        }
    }
}
