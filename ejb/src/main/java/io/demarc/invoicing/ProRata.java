// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.InvoiceRounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Cuts a monthly price by the days that it was due for (IN-3): a whole month costs the price, each day of it the same part. */
final class ProRata {

    private ProRata() {}

    /**
     * What a span costs, one part per month that it touches.
     *
     * @param monthly in {@code currency}, for a whole calendar month
     */
    static List<Part> parts(BigDecimal monthly, DaySpan span, Currency currency) {
        var parts = new ArrayList<Part>();
        for (var from = span.from(); from.isBefore(span.until()); ) {
            var monthEnd = from.with(TemporalAdjusters.firstDayOfNextMonth());
            var until = monthEnd.isBefore(span.until()) ? monthEnd : span.until();
            parts.add(part(monthly, new DaySpan(from, until), currency));
            from = until;
        }
        return parts;
    }

    private static Part part(BigDecimal monthly, DaySpan days, Currency currency) {
        var month = BigDecimal.valueOf(days.from().lengthOfMonth());
        var exact = monthly.multiply(BigDecimal.valueOf(days.days())).divide(month, MathContext.DECIMAL128);
        return new Part(days, InvoiceRounding.round(exact, currency));
    }

    /** Days of one month, and what they cost. */
    record Part(DaySpan days, BigDecimal net) {

        boolean isWholeMonth() {
            LocalDate first = days.from();
            return days.days() == first.lengthOfMonth();
        }
    }
}
