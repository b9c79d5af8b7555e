// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.math.RoundingMode;

/** What becomes of the part of a charge that is finer than the card's decimals. */
public enum ChargeRounding {
    HALF_UP,
    UP,
    DOWN;

    /** {@code numerator / denominator} as a whole number; neither is negative. */
    long divide(long numerator, long denominator) {
        var whole = numerator / denominator;
        var rest = numerator % denominator;
        return switch (this) {
            case HALF_UP -> rest >= denominator - rest ? whole + 1 : whole;
            case UP -> rest > 0 ? whole + 1 : whole;
            case DOWN -> whole;
        };
    }

    RoundingMode mode() {
        return RoundingMode.valueOf(name());
    }
}
