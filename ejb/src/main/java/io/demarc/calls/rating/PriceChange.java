// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What becomes of a prefix from one version to another.
 *
 * @param before null when it is new
 * @param after null when it is gone
 * @param percent by how much a minute becomes dearer, with one decimal; null when it is new, gone, or was free
 */
public record PriceChange(
        String prefix, String destination, Kind kind, RateRow before, RateRow after, BigDecimal percent)
        implements Serializable {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** In which way it differs. */
    public enum Kind {
        NEW,
        GONE,
        DEARER,
        CHEAPER,
        /** The same price of a minute; fee, increments, free seconds, validity or destination differ. */
        OTHER
    }

    /** Either may be null, but not both. */
    static PriceChange of(RateRow before, RateRow after) {
        var shown = after == null ? before : after;
        return new PriceChange(
                shown.prefix(), shown.destination(), kind(before, after), before, after, percent(before, after));
    }

    private static Kind kind(RateRow before, RateRow after) {
        if (before == null) {
            return Kind.NEW;
        }
        if (after == null) {
            return Kind.GONE;
        }
        var compared = after.price().compareTo(before.price());
        return compared > 0 ? Kind.DEARER : compared < 0 ? Kind.CHEAPER : Kind.OTHER;
    }

    private static BigDecimal percent(RateRow before, RateRow after) {
        return before == null || after == null || before.price().signum() == 0
                ? null
                : after.price()
                        .subtract(before.price())
                        .multiply(HUNDRED)
                        .divide(before.price(), 1, RoundingMode.HALF_UP);
    }
}
