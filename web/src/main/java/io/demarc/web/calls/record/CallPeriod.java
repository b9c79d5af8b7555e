// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads the days or instants between which calls are listed, as an address has them. Days are UTC, as those of the summary are. */
final class CallPeriod {

    private CallPeriod() {}

    /** @return null when nothing readable stands there */
    static Instant start(String text) {
        return instant(text, 0);
    }

    /** The end of the day, or the instant itself. */
    static Instant end(String text) {
        return instant(text, 1);
    }

    private static Instant instant(String text, int daysAfter) {
        try {
            if (text == null) {
                return null;
            }
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysAfter)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeException typedByHand) {
            return null;
        }
    }
}
