// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the calls of a provider's organizations are charged and cost, as it stood at one moment (CL-2). It never changes, any
 * number of threads may ask it, and asking makes one small object.
 */
public final class TariffBook {

    /** The longest call that can be rated, in seconds: a year. */
    public static final int LONGEST_CALL = 365 * 24 * 3600;

    private static final Cards NONE = new Cards(null, null);

    private final long[] ids;
    private final Cards[] cards;
    private final Cards others;

    /**
     * @param own the organizations for which not the {@code others} hold, in any order
     */
    TariffBook(List<OrganizationCards> own, Cards others) {
        var sorted = own.stream()
                .sorted(Comparator.comparingLong(OrganizationCards::organizationId))
                .toList();
        ids = sorted.stream().mapToLong(OrganizationCards::organizationId).toArray();
        cards = sorted.stream().map(OrganizationCards::cards).toArray(Cards[]::new);
        this.others = others == null ? NONE : others;
    }

    /**
     * Rates a call. One that was not connected costs nothing and needs no rate. A connected one without a rate is set aside;
     * a missing cost is no reason for that.
     *
     * @param calleeDigits the number in international form, without + and 00
     * @param startedAt milliseconds since 1970
     * @param seconds the duration, at most {@link #LONGEST_CALL}; 0 or less when it was not connected
     */
    public Rated rate(long organizationId, CharSequence calleeDigits, long startedAt, int seconds) {
        if (seconds > LONGEST_CALL) {
            throw new IllegalArgumentException("a call of " + seconds + " seconds");
        }
        var its = of(organizationId);
        var version = its.sell == null ? null : its.sell.versionAt(startedAt);
        var rate = version == null ? null : version.prices().find(calleeDigits, startedAt);
        if (seconds <= 0) {
            return new Rated(null, rate == null ? 0 : rate.destinationId(), 0, 0, 0, 0, 0);
        }
        if (rate == null) {
            return Rated.setAside(
                    its.sell == null ? SetAside.NO_CARD : version == null ? SetAside.NO_VERSION : SetAside.NO_RATE);
        }
        var cost = its.costAt(calleeDigits, startedAt);
        return new Rated(
                null,
                rate.destinationId(),
                rate.id(),
                rate.billedSeconds(seconds),
                rate.chargeMicros(seconds, its.sell.scale()),
                cost == null ? 0 : cost.id(),
                cost == null ? 0 : cost.chargeMicros(seconds, its.cost.scale()));
    }

    Cards of(long organizationId) {
        var index = Arrays.binarySearch(ids, organizationId);
        return index < 0 ? others : cards[index];
    }

    /**
     * The cards that hold for somebody; either may be null.
     *
     * @param sell what customers pay
     * @param cost what the provider pays
     */
    record Cards(CardPrices sell, CardPrices cost) {

        private PricedRate costAt(CharSequence digits, long epochMilli) {
            var version = cost == null ? null : cost.versionAt(epochMilli);
            return version == null ? null : version.prices().find(digits, epochMilli);
        }
    }

    /** The cards of an organization that has its own, or another currency than its provider. */
    record OrganizationCards(long organizationId, Cards cards) {}
}
