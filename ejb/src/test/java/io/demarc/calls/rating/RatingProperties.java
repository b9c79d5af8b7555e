// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The quick rater says what the slow and obvious one says (CL-2). */
class RatingProperties {

    private static final long CUSTOMER = 7;
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    @Property(tries = 2000)
    void whoeverCountsSlowlyComesToTheSame(
            @ForAll("rates") List<RateRow> rates,
            @ForAll("digits") String callee,
            @ForAll("seconds") int seconds,
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll ChargeRounding rounding) {
        var slow = new SlowRater(rates, decimals, rounding);

        var rated = book(rates, decimals, rounding).rate(CUSTOMER, callee, START.toEpochMilli(), seconds);

        var winner = slow.winner(callee, START);
        if (winner == null) {
            assertThat(rated.setAside()).isEqualTo(seconds > 0 ? SetAside.NO_RATE : null);
            assertThat(rated.chargeMicros()).isZero();
            return;
        }
        assertThat(rated.isSetAside()).isFalse();
        assertThat(rated.destinationId()).isEqualTo(winner.destinationId());
        assertThat(rated.billedSeconds()).isEqualTo(SlowRater.billed(winner, seconds));
        assertThat(BigDecimal.valueOf(rated.chargeMicros(), 6)).isEqualByComparingTo(slow.charge(winner, seconds));
        assertThat(rated.costMicros()).isEqualTo(rated.chargeMicros());
    }

    @Property
    void noSecondThatIsPaidForIsMissingAndNoStepTooMany(@ForAll("rate") RateRow rate, @ForAll("seconds") int seconds) {
        var priced = rate.priced();
        var counted = seconds - rate.freeSeconds();

        var billed = priced.billedSeconds(seconds);

        if (counted > 0) {
            assertThat(billed).isGreaterThanOrEqualTo(counted);
            assertThat(billed - counted).isLessThan(Math.max(rate.firstIncrement(), rate.nextIncrement()));
            assertThat((billed - rate.firstIncrement()) % rate.nextIncrement()).isZero();
        } else {
            assertThat(billed).isZero();
        }
    }

    @Property
    void theDearestRateAndTheLongestCallStillFit(
            @ForAll ChargeRounding rounding, @ForAll @IntRange(max = 6) int decimals) {
        var dearest = new RateRow(1L, "3", 1L, "", Rate.MOST_PRICE, Rate.MOST_PRICE, 3600, 3600, 0, null, null);
        var slow = new SlowRater(List.of(dearest), decimals, rounding);

        var charge = dearest.priced().chargeMicros(TariffBook.LONGEST_CALL, new ChargeScale(decimals, rounding));

        var minutes = BigDecimal.valueOf(TariffBook.LONGEST_CALL / 60);
        assertThat(BigDecimal.valueOf(charge, 6))
                .isEqualByComparingTo(Rate.MOST_PRICE.multiply(minutes).add(Rate.MOST_PRICE))
                .isEqualByComparingTo(slow.charge(dearest, TariffBook.LONGEST_CALL));
    }

    @Provide
    Arbitrary<List<RateRow>> rates() {
        return rate().list().ofMaxSize(30).map(RatingProperties::withoutOverlap);
    }

    @Provide
    Arbitrary<RateRow> rate() {
        var prefixes =
                Arbitraries.strings().withChars('3', '9', '0').ofMinLength(1).ofMaxLength(5);
        var increments = Arbitraries.of(1, 6, 30, 60, 7, 3600);
        var free = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 5), Tuple.of(1, 60));
        var days = Arbitraries.integers().between(-3, 3);
        return Combinators.combine(
                        prefixes,
                        amounts(),
                        amounts(),
                        increments,
                        increments,
                        free,
                        days.injectNull(0.5),
                        days.injectNull(0.5))
                .as((prefix, price, fee, first, next, freeSeconds, from, until) -> new RateRow(
                        (long) prefix.hashCode(),
                        prefix,
                        (long) prefix.length() * 100 + price.intValue(),
                        "",
                        price,
                        fee,
                        first,
                        next,
                        freeSeconds,
                        day(from),
                        day(until)));
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().withChars('3', '9', '0').ofMinLength(1).ofMaxLength(9);
    }

    @Provide
    Arbitrary<Integer> seconds() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-1, 130),
                Arbitraries.integers().between(0, TariffBook.LONGEST_CALL / 100));
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.ONE)
                        .ofScale(8),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("100000"))
                        .ofScale(2));
    }

    private static Instant day(Integer offset) {
        return offset == null ? null : START.plusSeconds(86_400L * offset);
    }

    /** As a version has it: one prefix is valid once at a time. */
    private static List<RateRow> withoutOverlap(List<RateRow> rates) {
        var kept = new ArrayList<RateRow>();
        for (var rate : rates) {
            if (kept.stream().noneMatch(other -> other.prefix().equals(rate.prefix()))) {
                kept.add(rate);
            }
        }
        return kept;
    }

    private static TariffBook book(List<RateRow> rates, int decimals, ChargeRounding rounding) {
        var prices = new PriceList(rates.stream().map(RateRow::priced).toList());
        var version = new CardPrices.Version(new PublishedVersion(1L, 1L, 1, Instant.EPOCH), () -> prices);
        var card = new CardPrices(1, new ChargeScale(decimals, rounding), List.of(version));
        return new TariffBook(List.of(), new TariffBook.Cards(card, card));
    }
}
