// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** What a row of a summary stands for, and how many rows one looks at (CU-9). All of it is UTC; weeks begin on Monday. */
public enum SummaryInterval {
    LIVE(ChronoUnit.HOURS, 24),
    DAILY(ChronoUnit.DAYS, 31),
    WEEKLY(ChronoUnit.WEEKS, 26),
    MONTHLY(ChronoUnit.MONTHS, 24);

    private final ChronoUnit unit;
    private final int rows;

    SummaryInterval(ChronoUnit unit, int rows) {
        this.unit = unit;
        this.rows = rows;
    }

    /** How many of them are looked at together. */
    public int rows() {
        return rows;
    }

    /** The beginning of the hour, day, week or month in which {@code instant} lies. */
    public Instant startOf(Instant instant) {
        var time = instant.atZone(ZoneOffset.UTC);
        return switch (this) {
            case LIVE -> time.truncatedTo(ChronoUnit.HOURS).toInstant();
            case DAILY -> start(time.toLocalDate());
            case WEEKLY -> start(time.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTHLY -> start(time.toLocalDate().withDayOfMonth(1));
        };
    }

    /** The beginning so many rows later, or earlier when the number is negative. */
    public Instant plus(Instant start, long count) {
        return start.atZone(ZoneOffset.UTC).plus(count, unit).toInstant();
    }

    private static Instant start(LocalDate day) {
        return ZonedDateTime.of(day.atStartOfDay(), ZoneOffset.UTC).toInstant();
    }
}
