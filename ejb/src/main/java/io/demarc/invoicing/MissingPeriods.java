// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.tenancy.InvoiceSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which periods of a schedule nobody has invoiced (CU-11): they follow the last that was, without gap or overlap, even if
 * the schedule was changed in between, and each is over.
 */
final class MissingPeriods {

    private MissingPeriods() {}

    /**
     * @param invoicedUntil the first day after the last period that was invoiced; null when there was none
     * @param firstDue the first day for which there is anything to invoice; null when there is nothing
     * @param today periods that end after it are not over
     */
    static List<DaySpan> of(InvoiceSchedule schedule, LocalDate invoicedUntil, LocalDate firstDue, LocalDate today) {
        if (schedule == InvoiceSchedule.NONE || (invoicedUntil == null && firstDue == null)) {
            return List.of();
        }
        var first = invoicedUntil == null
                ? DaySpan.around(firstDue, schedule)
                : DaySpan.startingOn(invoicedUntil, schedule);
        var missing = new ArrayList<DaySpan>();
        for (var period = first;
                !period.until().isAfter(today);
                period = DaySpan.startingOn(period.until(), schedule)) {
            missing.add(period);
        }
        return missing;
    }
}
