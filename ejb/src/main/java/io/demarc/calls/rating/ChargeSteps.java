// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The arithmetic of a charge, step by step.
 *
 * @param counted the seconds that are left when the free ones are taken off
 * @param steps how many further increments come after the first
 * @param billed the seconds that are paid for
 * @param forTheTime price of a minute × billed seconds / 60, shown with 10 decimals
 * @param fee of the connection; 0 when the call is short enough to be free
 * @param exact both together before they are rounded, shown with 10 decimals
 * @param charge the result
 */
public record ChargeSteps(
        int seconds,
        boolean free,
        int counted,
        int steps,
        int billed,
        BigDecimal forTheTime,
        BigDecimal fee,
        BigDecimal exact,
        int decimals,
        ChargeRounding rounding,
        BigDecimal charge)
        implements Serializable {

    private static final int SHOWN_DECIMALS = 10;
    private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(PricedRate.SECONDS_PER_MINUTE);

    static ChargeSteps of(RateRow rate, int seconds, ChargeScale scale) {
        var priced = rate.priced();
        var isFree = priced.isFree(seconds);
        var billed = priced.billedSeconds(seconds);
        var time = rate.price()
                .multiply(BigDecimal.valueOf(billed))
                .divide(SECONDS_PER_MINUTE, SHOWN_DECIMALS, RoundingMode.HALF_UP);
        var fee = isFree ? BigDecimal.ZERO : rate.connectionFee();
        return new ChargeSteps(
                seconds,
                isFree,
                Math.max(0, seconds - rate.freeSeconds()),
                billed == 0 ? 0 : (billed - rate.firstIncrement()) / rate.nextIncrement(),
                billed,
                time,
                fee,
                time.add(fee),
                scale.decimals(),
                scale.rounding(),
                BigDecimal.valueOf(priced.chargeMicros(seconds, scale), ChargeScale.MOST_DECIMALS)
                        .setScale(scale.decimals(), RoundingMode.UNNECESSARY));
    }
}
