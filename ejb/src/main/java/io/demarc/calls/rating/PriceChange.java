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
        String prefix, String destination, PriceMove move, RateRow before, RateRow after, BigDecimal percent)
        implements Serializable {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Either may be null, but not both. */
    static PriceChange of(RateRow before, RateRow after) {
        var shown = after == null ? before : after;
        return new PriceChange(
                shown.prefix(), shown.destination(), move(before, after), before, after, percent(before, after));
    }

    private static PriceMove move(RateRow before, RateRow after) {
        if (before == null) {
            return PriceMove.NEW;
        }
        if (after == null) {
            return PriceMove.GONE;
        }
        var compared = after.price().compareTo(before.price());
        return compared > 0 ? PriceMove.DEARER : compared < 0 ? PriceMove.CHEAPER : PriceMove.OTHER;
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
