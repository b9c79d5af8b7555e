// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What calls of one currency add up to.
 *
 * @param duration seconds
 * @param billedDuration seconds, after increments
 * @param charge 6 decimals
 * @param cost likewise; null for those who may not know it
 */
public record CallSum(
        long attempts, long connected, long duration, long billedDuration, BigDecimal charge, BigDecimal cost) {

    public static final CallSum NOTHING = new CallSum(0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 1;

    public CallSum plus(CallSum other) {
        return new CallSum(
                attempts + other.attempts,
                connected + other.connected,
                duration + other.duration,
                billedDuration + other.billedDuration,
                charge.add(other.charge),
                cost == null ? null : cost.add(other.cost));
    }

    CallSum withoutCost() {
        return new CallSum(attempts, connected, duration, billedDuration, charge, null);
    }

    /** Answer-seizure ratio: connected calls in a hundred attempts; null without attempts. */
    public BigDecimal asr() {
        return percent(BigDecimal.valueOf(connected), BigDecimal.valueOf(attempts));
    }

    /** Average call duration: seconds of a connected call, rounded; null when none was connected. */
    public Long acd() {
        return connected == 0 ? null : Math.round((double) duration / connected);
    }

    /** Charge less cost; null when the cost is. */
    public BigDecimal profit() {
        return cost == null ? null : charge.subtract(cost);
    }

    /** Profit in a hundred of the charge; null when the cost is, and when nothing was charged. */
    public BigDecimal profitPercent() {
        return cost == null ? null : percent(profit(), charge);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }
}
