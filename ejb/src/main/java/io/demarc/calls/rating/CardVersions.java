// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.access.Permission.RATE_READ;
import static io.demarc.access.Permission.RATE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The versions of a card: a draft at most, those that were published, and those that were withdrawn (CL-2). */
@Stateless
public class CardVersions {

    public static final List<SortKey> SORTS = List.of(
            SortKey.text("prefix", "e.prefix"), SortKey.text("destination", "e.destination.name"), SortKey.id());

    @Inject
    CardRepository cards;

    @Inject
    VersionRepository versions;

    @Inject
    RateRepository rates;

    @Inject
    RateFilling filling;

    @Inject
    Clock clock;

    /** The newest first. */
    @Requires(RATE_READ)
    public List<CardVersionView> of(long cardId) {
        cards.get(cardId);
        return versions.of(cardId).stream().map(RateCardVersion::view).toList();
    }

    @Requires(RATE_READ)
    public CardVersionView get(long versionId) {
        return versions.get(versionId).view();
    }

    /** @param search part of a prefix or of a destination; null for all */
    @Requires(RATE_READ)
    public Page<RateRow> rates(long versionId, String search, PageRequest page) {
        versions.get(versionId);
        return rates.page(versionId, search, page);
    }

    /** @param search part of a prefix or of a destination; null for all */
    @Requires(RATE_READ)
    public int countRates(long versionId, String search, int most) {
        return rates.count(versionId, search, most);
    }

    /**
     * Begins the next version of a card.
     *
     * @param copyOf a version of the same card whose rates it begins with; null for none
     * @return the id of the draft
     * @throws BusinessException when the card has a draft already
     */
    @Requires(RATE_WRITE)
    public long draft(long cardId, Long copyOf, String note) {
        var card = cards.getLocked(cardId);
        var all = versions.of(cardId);
        all.stream()
                .filter(version -> version.state() == CardVersionState.DRAFT)
                .findFirst()
                .ifPresent(draft -> {
                    throw new BusinessException(Problem.of("rates.draftExists", draft.number()));
                });
        var source = copyOf == null ? null : versions.get(copyOf);
        var number = all.isEmpty() ? 1 : all.get(0).number() + 1;
        var draft = new RateCardVersion(card, number, note, CallContext.caller().name(), clock.instant());
        versions.add(draft);
        versions.flush();
        if (source != null && source.card().equals(card)) {
            filling.copy(source.id(), draft);
        }
        return draft.id();
    }

    @Requires(RATE_WRITE)
    public void discard(long versionId) {
        var draft = versions.getLocked(versionId);
        draft.requireDraft();
        rates.removeAllOf(versionId);
        versions.remove(draft);
    }

    /**
     * Calls that begin at {@code from} or later are rated by it. The first version of a card may be published for the past,
     * so that calls of the past can be rated; later that would change what was charged.
     *
     * @param from null for now
     */
    @Requires(RATE_WRITE)
    public void publish(long versionId, Instant from) {
        var version = versions.get(versionId);
        cards.getLocked(version.card().id());
        var now = clock.instant();
        var effective = (from == null ? now : from).truncatedTo(ChronoUnit.MICROS);
        for (var other : versions.of(version.card().id())) {
            refuseClash(other.view(), effective, now);
        }
        version.publish(effective, now);
    }

    private static void refuseClash(CardVersionView other, Instant from, Instant now) {
        if (other.state() != CardVersionState.PUBLISHED) {
            return;
        }
        if (from.isBefore(now)) {
            throw new BusinessException(Problem.at("effectiveFrom", "rates.past"));
        }
        if (from.equals(other.effectiveFrom())) {
            throw new BusinessException(Problem.at("effectiveFrom", "rates.sameTime", other.number()));
        }
    }

    /** Only before it takes effect. */
    @Requires(RATE_WRITE)
    public void withdraw(long versionId) {
        versions.getLocked(versionId).withdraw(clock.instant());
    }
}
