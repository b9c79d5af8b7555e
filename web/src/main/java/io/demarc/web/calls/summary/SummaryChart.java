// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import io.demarc.calls.summary.CallSum;
import io.demarc.calls.summary.SummaryInterval;
import io.demarc.calls.summary.SummarySheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Attempts and connected calls as bars, one for each hour, day, week or month, also those in which nobody called.
 *
 * @param most the attempts of the highest bar
 */
public record SummaryChart(List<Bar> bars, long most) {

    /** Height of the drawing, in its own units. */
    public static final int HEIGHT = 100;

    /** Width that each bar has with the gap beside it, in the same units. */
    public static final int STEP = 10;

    /**
     * A bar of the drawing; heights are at most {@link #HEIGHT}.
     *
     * @param attempts its height
     * @param connected the height of its lower part
     */
    public record Bar(Instant start, int x, int attempts, int connected, long attemptCount, long connectedCount) {}

    /** The last bar is the one that {@code now} lies in, when it is in the sheet. */
    static SummaryChart of(SummarySheet sheet) {
        var byStart = sums(sheet);
        var most = byStart.values().stream().mapToLong(CallSum::attempts).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var start = sheet.from(); start.isBefore(sheet.until()); start = next(sheet.interval(), start)) {
            var sum = byStart.getOrDefault(start, CallSum.NOTHING);
            bars.add(new Bar(
                    start,
                    bars.size() * STEP,
                    height(sum.attempts(), most),
                    height(sum.connected(), most),
                    sum.attempts(),
                    sum.connected()));
        }
        return new SummaryChart(bars, most);
    }

    public int width() {
        return bars.size() * STEP;
    }

    public Instant first() {
        return bars.get(0).start();
    }

    public Instant last() {
        return bars.get(bars.size() - 1).start();
    }

    private static Map<Instant, CallSum> sums(SummarySheet sheet) {
        var sums = new HashMap<Instant, CallSum>();
        sheet.rows().forEach(row -> sums.merge(row.start(), row.sum(), CallSum::plus));
        return sums;
    }

    private static Instant next(SummaryInterval interval, Instant start) {
        return interval.plus(start, 1);
    }

    /** Whoever called at all is seen. */
    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(1, Math.round((double) HEIGHT * count / most));
    }
}
