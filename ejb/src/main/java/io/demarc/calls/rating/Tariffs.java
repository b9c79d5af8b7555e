// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tariff books by which workers rate calls. It asks nobody for a permission and shows no prices: whoever answers with
 * what a book says has checked who asks.
 */
@ApplicationScoped
public class Tariffs {

    private static final int MOST_BOOKS = 32;

    @Inject
    CardRepository cards;

    @Inject
    VersionRepository versions;

    @Inject
    RateRepository rates;

    @Inject
    AssignmentRepository assignments;

    @Inject
    OrganizationRegistry organizations;

    private final Map<Long, Kept> kept = new LinkedHashMap<>(MOST_BOOKS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
            return size() > MOST_BOOKS;
        }
    };

    /**
     * What the provider's calls are charged and cost, as it stands now. Cheap to ask for each few thousand calls: while no
     * card was published, withdrawn or assigned, the same book comes back.
     */
    public TariffBook of(long providerId) {
        return CallContext.callAs(
                Caller.worker("rating", TenantPath.provider(providerId)), () -> current(providerId, stamp(providerId)));
    }

    private TariffBook current(long providerId, String stamp) {
        var known = known(providerId);
        if (known.stamp.equals(stamp)) {
            return known.book;
        }
        var published = versions.published(providerId).stream()
                .map(version -> known.versions.getOrDefault(version.id(), unread(version, providerId)))
                .collect(Collectors.toMap(CardPrices.Version::id, Function.identity()));
        var book = new BookBinding(cards.of(providerId), published.values())
                .bind(
                        organizations.provider(providerId).currency(),
                        assignments.of(providerId),
                        organizations.otherCurrencies(providerId));
        synchronized (kept) {
            kept.put(providerId, new Kept(stamp, book, published));
        }
        return book;
    }

    private Kept known(long providerId) {
        synchronized (kept) {
            return kept.getOrDefault(providerId, Kept.NOTHING);
        }
    }

    private String stamp(long providerId) {
        return versions.stamp(providerId)
                + assignments.stamp(providerId)
                + organizations.otherCurrencies(providerId).hashCode();
    }

    private CardPrices.Version unread(PublishedVersion version, long providerId) {
        return new CardPrices.Version(version, () -> read(version.id(), TenantPath.provider(providerId)));
    }

    private PriceList read(long versionId, TenantPath provider) {
        return CallContext.callAs(
                Caller.worker("rating", provider),
                () -> new PriceList(
                        rates.all(versionId).stream().map(RateRow::priced).toList()));
    }

    /** @param versions those that the book knows, by id: what they have read serves the next book too */
    private record Kept(String stamp, TariffBook book, Map<Long, CardPrices.Version> versions) {

        private static final Kept NOTHING = new Kept("", null, Map.of());
    }
}
