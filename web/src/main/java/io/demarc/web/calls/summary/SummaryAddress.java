// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import io.demarc.calls.summary.SummaryInterval;
import io.demarc.calls.summary.SummaryRow;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;

/**
 * What the address of a summary says. Typed by hand, it may say anything: what cannot be read counts as not said.
 *
 * @param organizationId null: all in scope
 * @param last an instant in the last row; null: now
 */
public record SummaryAddress(SummaryInterval interval, Long organizationId, Instant last) implements Serializable {

    private static final String ORGANIZATION = "organization";

    static SummaryAddress read(Map<String, String> parameters) {
        return new SummaryAddress(
                interval(parameters.get("interval")),
                number(parameters.get(ORGANIZATION)),
                instant(parameters.get("until")));
    }

    SummaryAddress of(Long organization) {
        return new SummaryAddress(interval, organization, last);
    }

    Instant until(Instant now) {
        return last == null || last.isAfter(now) ? now : last;
    }

    /** The address of the same summary by another interval, up to now. */
    public String with(SummaryInterval other) {
        return "?interval=" + other + organization();
    }

    String with(Instant until) {
        return with(interval) + "&until=" + until;
    }

    /** The time of a row as the list of calls reads it: days, of which the last one counts, or the hour itself. */
    static String span(SummaryInterval interval, SummaryRow row) {
        return interval == SummaryInterval.LIVE
                ? "&from=" + row.start() + "&until=" + row.end()
                : "&from=" + day(row.start()) + "&until=" + day(row.end().minusNanos(1));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The part of an address that names the organization; nothing when it is of all. */
    String organization() {
        return organizationId == null ? "" : "&" + ORGANIZATION + "=" + organizationId;
    }

    private static SummaryInterval interval(String word) {
        return Arrays.stream(SummaryInterval.values())
                .filter(interval -> interval.name().equals(word))
                .findFirst()
                .orElse(SummaryInterval.DAILY);
    }

    /** An organization that nobody has stands for what is no number, so that it is refused and not shown as all. */
    private static Long number(String text) {
        try {
            return text == null || text.isBlank() ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException typedByHand) {
            return -1L;
        }
    }

    private static Instant instant(String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text.strip());
        } catch (DateTimeException typedByHand) {
            return null;
        }
    }
}
