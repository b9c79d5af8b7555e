// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Rates as one would with paper and pencil: it looks at each rate and counts each step (CL-2). */
record SlowRater(List<RateRow> rates, int decimals, ChargeRounding rounding) {

    RateRow winner(String digits, Instant start) {
        RateRow best = null;
        for (var rate : rates) {
            var isValid = (rate.validFrom() == null || !start.isBefore(rate.validFrom()))
                    && (rate.validUntil() == null || start.isBefore(rate.validUntil()));
            if (isValid
                    && digits.startsWith(rate.prefix())
                    && (best == null || rate.prefix().length() > best.prefix().length())) {
                best = rate;
            }
        }
        return best;
    }

    static int billed(RateRow rate, int seconds) {
        if (seconds <= 0 || seconds <= rate.freeSeconds()) {
            return 0;
        }
        var counted = seconds - rate.freeSeconds();
        var billed = rate.firstIncrement();
        while (billed < counted) {
            billed += rate.nextIncrement();
        }
        return billed;
    }

    BigDecimal charge(RateRow rate, int seconds) {
        if (seconds <= 0 || seconds <= rate.freeSeconds()) {
            return BigDecimal.ZERO.setScale(decimals);
        }
        // Numerators over 60, so that nothing is rounded before the end.
        var sixtieths = rate.connectionFee()
                .multiply(new BigDecimal("60"))
                .add(rate.price().multiply(BigDecimal.valueOf(billed(rate, seconds))));
        var unit = BigDecimal.ONE.movePointLeft(decimals).multiply(new BigDecimal("60"));
        var units = sixtieths.divide(unit, 0, rounding.mode());
        return units.movePointLeft(decimals).setScale(decimals);
    }
}
