// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/**
 * What calls to the numbers behind a prefix are charged, ready for counting.
 *
 * @param price of a minute, in 1e-8 of the currency
 * @param fee for each call that is connected, in 1e-8 of the currency
 * @param firstIncrement seconds that are billed at least
 * @param nextIncrement what is longer is billed in steps of so many seconds
 * @param freeSeconds a call that is no longer costs nothing at all; of a longer one so many seconds are not counted
 * @param validFrom milliseconds since 1970, included; {@link Long#MIN_VALUE} for always
 * @param validUntil milliseconds since 1970, not included; {@link Long#MAX_VALUE} for ever
 */
record PricedRate(
        long id,
        String prefix,
        long destinationId,
        long price,
        long fee,
        int firstIncrement,
        int nextIncrement,
        int freeSeconds,
        long validFrom,
        long validUntil) {

    static final int SECONDS_PER_MINUTE = 60;
    static final int PRICE_DECIMALS = 8;

    boolean isValidAt(long epochMilli) {
        return validFrom <= epochMilli && epochMilli < validUntil;
    }

    boolean isFree(int seconds) {
        return seconds <= freeSeconds;
    }

    /** The seconds that are paid for. */
    int billedSeconds(int seconds) {
        var counted = seconds - freeSeconds;
        if (counted <= 0) {
            return 0;
        }
        if (counted <= firstIncrement) {
            return firstIncrement;
        }
        var steps = (counted - firstIncrement + nextIncrement - 1) / nextIncrement;
        return firstIncrement + steps * nextIncrement;
    }

    /** In 1e-6 of the currency. */
    long chargeMicros(int seconds, ChargeScale scale) {
        return isFree(seconds) ? 0 : scale.micros(price, fee, billedSeconds(seconds));
    }
}
