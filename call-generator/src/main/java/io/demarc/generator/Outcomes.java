// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

/**
 * How a call ends: some 60 in 100 are answered, for a time that is spread log-normally; the others end with a SIP response of
 * RFC 3261, section 21.
 */
final class Outcomes {

    static final int ANSWERED = 200;

    private static final int[] CODES = {ANSWERED, 486, 480, 487, 404, 408, 603, 503};
    private static final double[] SHARES = {60, 12, 10, 9, 3, 3, 1.5, 1.5};

    /** Seconds: half of the calls are shorter; the mean is some two minutes. */
    private static final double MEDIAN = 65;

    private static final double SPREAD = 1.1;
    private static final int LONGEST = 4 * 3600;
    private static final int STEPS = 1 << 14;

    private final Choice choice = new Choice(SHARES);
    private final int[] seconds = new int[STEPS];

    Outcomes() {
        for (var i = 0; i < STEPS; i++) {
            var length = MEDIAN * StrictMath.exp(SPREAD * normal((i + 0.5) / STEPS));
            seconds[i] = (int) Math.max(1, Math.min(LONGEST, Math.round(length)));
        }
    }

    int code(Dice dice) {
        return CODES[choice.draw(dice)];
    }

    int seconds(Dice dice) {
        return seconds[dice.below(STEPS)];
    }

    /** The quantile of the normal distribution, by bisection of its integral (Abramowitz and Stegun 26.2.17, error below 1e-7). */
    private static double normal(double share) {
        var low = -6.0;
        var high = 6.0;
        while (high - low > 1e-6) {
            var middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double below(double x) {
        if (x < 0) {
            return 1 - below(-x);
        }
        var t = 1 / (1 + 0.2316419 * x);
        var sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * Math.PI) * sum;
    }
}
