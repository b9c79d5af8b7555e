// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.tenancy.InvoiceSchedule;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Whole UTC days, as summaries count them (CU-9).
 *
 * @param from the first day
 * @param until the first day after it
 */
public record DaySpan(LocalDate from, LocalDate until) implements Serializable {

    public DaySpan {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(from + " is not before " + until);
        }
    }

    /** The part of a schedule's rhythm that begins on {@code from}: up to the next midnight, Monday or first of a month. */
    static DaySpan startingOn(LocalDate from, InvoiceSchedule schedule) {
        return new DaySpan(
                from,
                switch (schedule) {
                    case DAILY -> from.plusDays(1);
                    case WEEKLY -> from.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                    case MONTHLY -> from.with(TemporalAdjusters.firstDayOfNextMonth());
                    case NONE -> throw new IllegalArgumentException("no schedule");
                });
    }

    /** The whole day, week or month that {@code day} lies in. */
    static DaySpan around(LocalDate day, InvoiceSchedule schedule) {
        return startingOn(
                switch (schedule) {
                    case DAILY, NONE -> day;
                    case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTHLY -> day.withDayOfMonth(1);
                },
                schedule);
    }

    public Instant end() {
        return until.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
