// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.tenancy.InvoiceSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** IN-3: recurring charges pro rata. */
class ProRataProperties {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property
    void thePartsCoverTheSpanWithoutGapOrOverlap(
            @ForAll @IntRange(min = 0, max = 800) int first, @ForAll @IntRange(min = 1, max = 400) int days) {
        var span = new DaySpan(START.plusDays(first), START.plusDays(first + days));

        var parts = ProRata.parts(BigDecimal.TEN, span, EURO);

        var next = span.from();
        for (var part : parts) {
            assertThat(part.days().from()).isEqualTo(next);
            assertThat(part.days().lastDay().getMonth()).isEqualTo(next.getMonth());
            next = part.days().until();
        }
        assertThat(next).isEqualTo(span.until());
    }

    @Property
    void aWholeMonthCostsThePriceAndDaysTheirShare(
            @ForAll @IntRange(min = 1, max = 100_000) int cents, @ForAll @IntRange(min = 0, max = 800) int first) {
        var price = BigDecimal.valueOf(cents, 2);
        var month = DaySpan.around(START.plusDays(first), InvoiceSchedule.MONTHLY);

        assertThat(ProRata.parts(price, month, EURO))
                .singleElement()
                .satisfies(part -> assertThat(part.net()).isEqualByComparingTo(price));

        var day = new DaySpan(START.plusDays(first), START.plusDays(first + 1));
        var share = ProRata.parts(price, day, EURO).get(0).net();
        var error =
                share.multiply(BigDecimal.valueOf(month.days())).subtract(price).abs();
        assertThat(error).isLessThanOrEqualTo(BigDecimal.valueOf(month.days()).multiply(new BigDecimal("0.005")));
    }
}
