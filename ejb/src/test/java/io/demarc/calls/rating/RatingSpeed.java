// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What the same calls are charged and cost, by a tariff book and by a rater written by hand, in turn, with one thread. Started by {@code bench/rater}. */
final class RatingSpeed {

    private static final int PREFIXES = 50_000;
    private static final int ORGANIZATIONS = 10_000;
    private static final int OWN_CARDS = 500;
    private static final int LONGEST_CALL = 1800;
    private static final long START = Instant.parse("2026-03-01T12:00:00Z").toEpochMilli();

    private final Random random = new Random(20_260_301);
    private final List<RateRow> rates = rates();
    private final TariffBook book = book();
    private final HandWrittenRater byHand = new HandWrittenRater(rates);
    private final HandWrittenRater costByHand = new HandWrittenRater(rates);
    private final String[] callees;
    private final long[] organizations;
    private final int[] seconds;
    private long expectedSum;

    private RatingSpeed(int calls) {
        callees = new String[calls];
        organizations = new long[calls];
        seconds = new int[calls];
        for (var i = 0; i < calls; i++) {
            callees[i] = rates.get(random.nextInt(PREFIXES)).prefix() + (1_000_000 + random.nextInt(9_000_000));
            organizations[i] = random.nextInt(ORGANIZATIONS);
            seconds[i] = random.nextInt(LONGEST_CALL);
        }
    }

    public static void main(String[] args) {
        var speed = new RatingSpeed(Integer.parseInt(args[0]));
        var rounds = Integer.parseInt(args[1]);
        speed.bookPerSecond();
        speed.byHandPerSecond();
        var measured = new double[2][rounds];
        for (var round = 0; round < rounds; round++) {
            measured[0][round] = speed.bookPerSecond();
            measured[1][round] = speed.byHandPerSecond();
        }
        var book = median(measured[0]);
        var byHand = median(measured[1]);
        print("tariff book: %.2f M/s, by hand: %.2f M/s, ratio %.2f", book / 1e6, byHand / 1e6, book / byHand);
    }

    private double bookPerSecond() {
        var begin = System.nanoTime();
        var sum = 0L;
        for (var i = 0; i < callees.length; i++) {
            var rated = book.rate(organizations[i], callees[i], START, seconds[i]);
            sum += rated.chargeMicros() + rated.costMicros();
        }
        return perSecond(begin, sum);
    }

    private double byHandPerSecond() {
        var begin = System.nanoTime();
        var sum = 0L;
        for (var i = 0; i < callees.length; i++) {
            sum += byHand.micros(callees[i], seconds[i]) + costByHand.micros(callees[i], seconds[i]);
        }
        return perSecond(begin, sum);
    }

    /** Both charge the same, so the sum is the same: whoever computes something else is not measured. */
    private double perSecond(long begin, long sum) {
        var took = (System.nanoTime() - begin) / 1e9;
        if (sum != expected()) {
            throw new IllegalStateException("the charges come to " + sum + " and not to " + expected());
        }
        return callees.length / took;
    }

    private long expected() {
        if (expectedSum == 0) {
            for (var i = 0; i < callees.length; i++) {
                expectedSum += 2 * byHand.micros(callees[i], seconds[i]);
            }
        }
        return expectedSum;
    }

    private List<RateRow> rates() {
        var prefixes = new HashSet<String>();
        while (prefixes.size() < PREFIXES) {
            prefixes.add(String.valueOf(1 + random.nextInt(9_999_999)));
        }
        var made = new ArrayList<RateRow>();
        for (var prefix : prefixes.stream().sorted().toList()) {
            var price = BigDecimal.valueOf(1 + random.nextInt(400_000), 6);
            var fee = BigDecimal.valueOf(random.nextInt(10), 2);
            made.add(new RateRow((long) made.size() + 1, prefix, 1L, "", price, fee, 60, 6, 0, null, null));
        }
        return made;
    }

    /** The organizations' own cards have the same prices, but are found as if they had not. */
    private TariffBook book() {
        var cards = new TariffBook.Cards(card(1), card(2));
        var own = new ArrayList<TariffBook.OrganizationCards>();
        for (var i = 0; i < OWN_CARDS; i++) {
            own.add(new TariffBook.OrganizationCards((long) i * ORGANIZATIONS / OWN_CARDS, cards));
        }
        return new TariffBook(own, cards);
    }

    private CardPrices card(long id) {
        var prices = new PriceList(rates.stream().map(RateRow::priced).toList());
        var published = new PublishedVersion(id, id, 1, Instant.EPOCH);
        var later = new PublishedVersion(id + 10, id, 2, Instant.parse("2027-01-01T00:00:00Z"));
        return new CardPrices(
                id,
                new ChargeScale(4, ChargeRounding.HALF_UP),
                List.of(new CardPrices.Version(published, () -> prices), new CardPrices.Version(later, () -> prices)));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
