// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import io.demarc.calls.summary.CallSum;
import io.demarc.calls.summary.SummaryInterval;
import io.demarc.kernel.Money;
import io.demarc.web.ui.Format;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.IsoFields;
import java.util.Currency;
import java.util.Locale;

/** Writes a summary's dates and figures; dates are those of UTC, whatever the operator's zone is (CU-9). */
@Named
@RequestScoped
public class SummaryWords {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    @Inject
    Format format;

    @Inject
    Labels labels;

    @Inject
    Preferences preferences;

    /** The hour, day, week or month that begins at {@code start}. */
    public String when(SummaryInterval interval, Instant start) {
        var time = start.atZone(ZoneOffset.UTC);
        return switch (interval) {
            case LIVE -> labels.get("summary.hour", day(time.toLocalDate()), clock(time), clock(time.plusHours(1)));
            case DAILY -> time.format(written("EEE")) + " " + day(time.toLocalDate());
            case WEEKLY ->
                labels.get(
                        "summary.week",
                        String.valueOf(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        day(time.toLocalDate()),
                        day(time.toLocalDate().plusDays(6)));
            case MONTHLY -> time.format(written("LLLL uuuu"));
        };
    }

    /** The figure as people read it: lengths as hours, minutes and seconds. */
    public String text(SummaryColumn column, CallSum sum, String currency) {
        var value = column.value(sum);
        if (value == null) {
            return "–";
        }
        return switch (column.kind()) {
            case COUNT -> format.number(value);
            case PERCENT -> format.number(value) + " %";
            case SECONDS, AVERAGE_SECONDS -> length(value.longValue());
            case MONEY -> format.money(new Money((BigDecimal) value, Currency.getInstance(currency)));
        };
    }

    private static String length(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(preferences.getLocale()));
    }

    private static String clock(ZonedDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }

    private DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, preferences.getLocale());
    }
}
