// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/**
 * How fine the charges of a card are.
 *
 * @param decimals 0 to 6
 */
record ChargeScale(int decimals, ChargeRounding rounding) {

    static final int MOST_DECIMALS = 6;

    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000
    };

    /**
     * The fee and the price of the billed seconds, rounded once.
     *
     * @param price of a minute, in 1e-8 of the currency
     * @param fee in 1e-8 of the currency
     * @return in 1e-6 of the currency
     */
    long micros(long price, long fee, int billedSeconds) {
        // Minutes and the seconds beyond them apart: price times seconds would not fit for a dear call of some weeks.
        var sixtieths = price * (billedSeconds % PricedRate.SECONDS_PER_MINUTE);
        var whole = fee
                + price * (billedSeconds / PricedRate.SECONDS_PER_MINUTE)
                + sixtieths / PricedRate.SECONDS_PER_MINUTE;
        var unit = POWERS_OF_TEN[PricedRate.PRICE_DECIMALS - decimals];
        var rest = whole % unit * PricedRate.SECONDS_PER_MINUTE + sixtieths % PricedRate.SECONDS_PER_MINUTE;
        var units = whole / unit + rounding.divide(rest, unit * PricedRate.SECONDS_PER_MINUTE);
        return units * POWERS_OF_TEN[MOST_DECIMALS - decimals];
    }
}
