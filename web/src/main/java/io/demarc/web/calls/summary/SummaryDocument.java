// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import io.demarc.calls.summary.SummaryInterval;
import io.demarc.calls.summary.SummaryRow;
import io.demarc.calls.summary.SummarySheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A summary of calls.
 *
 * @param from the beginning of the first hour, day, week or month
 * @param until the first instant that is not in it
 * @param updatedAt until when calls were loaded that are in it; null before the first ones
 * @param waiting loads of calls that are not in it yet
 * @param rows those in which somebody called, the newest first
 * @param totals one for each currency
 */
public record SummaryDocument(
        SummaryInterval interval,
        Instant from,
        Instant until,
        Instant updatedAt,
        long waiting,
        List<Line> rows,
        List<Line> totals) {

    /**
     * @param asr connected calls in a hundred attempts
     * @param acd seconds of a connected call at the average
     * @param duration seconds
     * @param billedDuration seconds, after increments
     * @param unbilledAttempts how many attempts stand on no invoice; only of one organization
     * @param invoiceIds the invoices that the others stand on; only of one organization
     */
    public record Line(
            Instant start,
            Instant end,
            String currency,
            long attempts,
            long connected,
            BigDecimal asr,
            Long acd,
            long duration,
            long billedDuration,
            BigDecimal charge,
            BigDecimal cost,
            BigDecimal profit,
            BigDecimal profitPercent,
            Long unbilledAttempts,
            List<Long> invoiceIds) {

        static Line of(SummaryRow row) {
            var sum = row.sum();
            return new Line(
                    row.start(),
                    row.end(),
                    row.currency(),
                    sum.attempts(),
                    sum.connected(),
                    sum.asr(),
                    sum.acd(),
                    sum.duration(),
                    sum.billedDuration(),
                    sum.charge(),
                    sum.cost(),
                    sum.profit(),
                    sum.profitPercent(),
                    row.unbilled(),
                    row.invoices());
        }
    }

    static SummaryDocument of(SummarySheet sheet) {
        return new SummaryDocument(
                sheet.interval(),
                sheet.from(),
                sheet.until(),
                sheet.updatedAt(),
                sheet.waiting(),
                sheet.rows().stream().map(Line::of).toList(),
                sheet.totals().stream().map(Line::of).toList());
    }
}
