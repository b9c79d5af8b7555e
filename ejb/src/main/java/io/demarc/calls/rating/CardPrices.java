// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** A card and its published versions in the order in which they take effect. */
final class CardPrices {

    private final long cardId;
    private final ChargeScale scale;
    private final Version[] versions;

    CardPrices(long cardId, ChargeScale scale, List<Version> published) {
        this.cardId = cardId;
        this.scale = scale;
        versions = published.stream()
                .sorted(Comparator.comparingLong(Version::effectiveFrom).thenComparingInt(Version::number))
                .toArray(Version[]::new);
    }

    long cardId() {
        return cardId;
    }

    ChargeScale scale() {
        return scale;
    }

    /** The one that took effect last; null when none had yet. */
    Version versionAt(long epochMilli) {
        for (var i = versions.length - 1; i >= 0; i--) {
            if (versions[i].effectiveFrom <= epochMilli) {
                return versions[i];
            }
        }
        return null;
    }

    List<Version> versions() {
        return Arrays.asList(versions);
    }

    /** Its prices are read when a call first needs them, and again when the memory was needed for something else. */
    static final class Version {

        private final PublishedVersion published;
        private final long effectiveFrom;
        private final Supplier<PriceList> source;
        private volatile SoftReference<PriceList> read = new SoftReference<>(null);

        Version(PublishedVersion published, Supplier<PriceList> source) {
            this.published = published;
            this.effectiveFrom = published.effectiveFrom().toEpochMilli();
            this.source = source;
        }

        long id() {
            return published.id();
        }

        long cardId() {
            return published.cardId();
        }

        int number() {
            return published.number();
        }

        /** In milliseconds since 1970. */
        long effectiveFrom() {
            return effectiveFrom;
        }

        PriceList prices() {
            var prices = read.get();
            if (prices == null) {
                prices = source.get();
                read = new SoftReference<>(prices);
            }
            return prices;
        }
    }
}
