// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.calls.intake.CallInput;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Ten weeks of telephone calls of an office and of hotels, some of them to a number that no card has a price for. */
final class DemoCalls {

    private static final int DAYS = 70;
    private static final int OFFICE_CALLS = 34;
    private static final int HOTEL_CALLS = 16;
    private static final int QUIET = 5;
    private static final int CONNECTED_PERCENT = 63;
    private static final int MEAN_SECONDS = 150;
    private static final int LONGEST = 3_600;
    private static final int LINE_DIGITS = 10_000_000;
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int[] UNANSWERED = {486, 480, 487, 404};

    /** The first ones are dialled most. */
    private static final List<String> PREFIXES =
            List.of("3902", "39347", "3906", "39320", "4420", "4930", "331", "34915", "1212", "4175", "883120");

    private final SplittableRandom random = new SplittableRandom(20_26);
    private final List<CallInput> calls = new ArrayList<>();
    private final Instant now;

    DemoCalls(Instant now) {
        this.now = now;
    }

    List<CallInput> all() {
        var today = LocalDate.ofInstant(now, ROME);
        for (var day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
            var isWeekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            day(day, "Acme Logistics", "390655512", isWeekend ? QUIET : OFFICE_CALLS);
            day(day, "Bluebird Hotels", "390105513", HOTEL_CALLS);
        }
        return calls;
    }

    private void day(LocalDate day, String organization, String callerPrefix, int usual) {
        var many = usual + random.nextInt(usual);
        for (var i = 0; i < many; i++) {
            var start = day.atStartOfDay(ROME).toInstant().plus(timeOfDay());
            if (start.isBefore(now)) {
                calls.add(call(organization, start, callerPrefix));
            }
        }
    }

    /** The sum of three is most often in the middle: early in the afternoon. */
    private Duration timeOfDay() {
        var quarter = Duration.ofHours(6).toSeconds();
        return Duration.ofHours(4)
                .plusSeconds(random.nextLong(quarter) + random.nextLong(quarter) + random.nextLong(quarter));
    }

    private CallInput call(String organization, Instant start, String callerPrefix) {
        var isConnected = random.nextInt(100) < CONNECTED_PERCENT;
        var seconds = isConnected ? (int) Math.min(LONGEST, 2 - MEAN_SECONDS * Math.log(1 - random.nextDouble())) : 0;
        var prefix = PREFIXES.get(Math.min(random.nextInt(PREFIXES.size()), random.nextInt(PREFIXES.size())));
        return new CallInput(
                "demo-" + calls.size(),
                null,
                start.toString(),
                null,
                organization,
                "+" + callerPrefix + "%02d".formatted(random.nextInt(20)),
                "+" + prefix + "%07d".formatted(random.nextInt(LINE_DIGITS)),
                seconds,
                isConnected ? 200 : UNANSWERED[random.nextInt(UNANSWERED.length)]);
    }
}
