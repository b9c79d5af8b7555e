// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How many of the month's calls begin in each minute, by market. The sum is exact. */
final class Rhythm {

    private final Instant start;
    private final int minutes;
    private final double[] upTo;
    private final long calls;
    private long given;

    /** @param traffic the weight of each market's organizations together */
    Rhythm(YearMonth month, long calls, double[] traffic) {
        this.calls = calls;
        start = month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        minutes = (int) Math.multiplyExact(month.lengthOfMonth(), 24L * 60);
        var markets = Market.ALL;
        upTo = new double[minutes * markets.size()];
        var sum = 0.0;
        for (var minute = 0; minute < minutes; minute++) {
            for (var market : markets) {
                sum += market.bustle(at(minute)) * traffic[market.index()];
                upTo[minute * markets.size() + market.index()] = sum;
            }
        }
    }

    int minutes() {
        return minutes;
    }

    Instant at(int minute) {
        return start.plus(minute, ChronoUnit.MINUTES);
    }

    /** To be asked in the order of time, once for each minute and market in the order of their declaration. */
    long next(int minute, Market market) {
        var index = minute * Market.ALL.size() + market.index();
        var due = index == upTo.length - 1 ? calls : (long) (calls * (upTo[index] / upTo[upTo.length - 1]));
        var count = due - given;
        given = due;
        return count;
    }
}
