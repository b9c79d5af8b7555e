// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CL-2: increments, connection fee, free seconds and rounding, counted by hand. */
class IncrementsTest {

    @ParameterizedTest(name = "{0} s at {1}/{2}, {3} s free: {4} s")
    @CsvSource({
        "0, 60, 6, 0, 0", "1, 60, 6, 0, 60", "60, 60, 6, 0, 60", "61, 60, 6, 0, 66", "67, 60, 6, 0, 72",
        "1, 1, 1, 0, 1", "61, 1, 1, 0, 61", "29, 30, 6, 0, 30", "31, 30, 6, 0, 36", "61, 60, 60, 0, 120",
        "5, 60, 6, 5, 0", "6, 60, 6, 5, 60", "70, 60, 6, 5, 66"
    })
    void secondsAreBilledInIncrements(int seconds, int first, int next, int free, int billed) {
        assertThat(rate("0.1", "0", first, next, free).billedSeconds(seconds)).isEqualTo(billed);
    }

    @ParameterizedTest(name = "{0} s at {1} a minute and {2} a call, 60/6: {5}")
    @CsvSource({
        "61, 0.10, 0, 4, HALF_UP, 0.11", "61, 0.10, 0.05, 4, HALF_UP, 0.16", "1, 0.012345, 0, 4, HALF_UP, 0.0123",
        "1, 0.012345, 0, 5, HALF_UP, 0.01235", "1, 0.012345, 0, 5, DOWN, 0.01234", "1, 0.012301, 0, 4, UP, 0.0124",
        "1, 0.0125, 0, 3, HALF_UP, 0.013", "0, 0.10, 0.05, 4, HALF_UP, 0", "1, 0.5, 0, 0, HALF_UP, 1"
    })
    void aChargeIsFeeAndPriceOfTheBilledSecondsRoundedOnce(
            int seconds, String price, String fee, int decimals, ChargeRounding rounding, BigDecimal charge) {
        var micros = rate(price, fee, 60, 6, 0).chargeMicros(seconds, new ChargeScale(decimals, rounding));

        assertThat(BigDecimal.valueOf(micros, 6)).isEqualByComparingTo(charge);
    }

    private static PricedRate rate(String price, String fee, int first, int next, int free) {
        return new RateRow(1L, "39", 1L, "", new BigDecimal(price), new BigDecimal(fee), first, next, free, null, null)
                .priced();
    }
}
