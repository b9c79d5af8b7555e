// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A time that people often want, in the operator's time zone. */
public enum QuickPick {
    IN_AN_HOUR {
        @Override
        LocalDateTime from(ZonedDateTime now) {
            return now.plusHours(1).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        }
    },
    /** When hardly anybody calls. */
    TONIGHT {
        @Override
        LocalDateTime from(ZonedDateTime now) {
            var two = now.toLocalDate().atTime(LocalTime.of(2, 0));
            return now.toLocalDateTime().isBefore(two) ? two : two.plusDays(1);
        }
    },
    /** When what is paid by the month changes. */
    NEXT_MONTH {
        @Override
        LocalDateTime from(ZonedDateTime now) {
            return now.toLocalDate()
                    .with(TemporalAdjusters.firstDayOfNextMonth())
                    .atStartOfDay();
        }
    };

    abstract LocalDateTime from(ZonedDateTime now);
}
