// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import io.demarc.calls.summary.SummaryInterval;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
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

    private String organization() {
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
