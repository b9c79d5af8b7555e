// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.access.Permission.RATE_READ;
import static io.demarc.access.Permission.RATE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** A provider's cards: what calls are sold for, and what they cost (CL-2). Its customers see none of them. */
@Stateless
public class RateCards {

    public static final List<SortKey> SORTS = List.of(
            SortKey.text("name", "e.name"), SortKey.word("purpose", "e.purpose", CardPurpose.class), SortKey.id());

    private static final int MOST_CHOICES = 500;

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

    @Inject
    Clock clock;

    @Requires(RATE_READ)
    public Page<RateCardRow> page(RateCardFilter filter, PageRequest page) {
        return cards.page(filter, page);
    }

    @Requires(RATE_READ)
    public int count(RateCardFilter filter, int most) {
        return cards.count(filter, most);
    }

    /**
     * The cards of a provider, by name.
     *
     * @param purpose null for both
     * @param currency null for all
     */
    @Requires(RATE_READ)
    public List<RateCardRow> choices(long providerId, CardPurpose purpose, String currency) {
        return cards.choices(providerId, purpose, currency, MOST_CHOICES);
    }

    @Requires(RATE_READ)
    public RateCardView get(long id) {
        return cards.get(id).view();
    }

    /** @param providerId null for the caller's own provider */
    @Requires(RATE_WRITE)
    public long create(Long providerId, RateCardForm form) {
        var provider = CallContext.caller().providerOf(providerId);
        var problems = takenName(provider.providerId(), form.name(), null);
        var currency = organizations.provider(provider.providerId()).currency();
        var card = problems.noting(() -> new RateCard(provider, currency, form, clock.instant()));
        problems.throwIfAny();
        cards.add(card);
        cards.flush();
        return card.id();
    }

    /** Changes name and notes; the rest was chosen once. */
    @Requires(RATE_WRITE)
    public void describe(long id, RateCardForm form) {
        var card = cards.get(id);
        var problems = takenName(card.owner().providerId(), form.name(), id);
        problems.trying(() -> card.change(form));
        problems.throwIfAny();
    }

    /** Removes a card by which no call can have been rated. */
    @Requires(RATE_WRITE)
    public void delete(long id) {
        var card = cards.getLocked(id);
        var all = versions.of(id);
        var now = clock.instant();
        if (assignments.isAssigned(id)
                || all.stream().anyMatch(version -> version.view().tookEffect(now))) {
            throw new BusinessException(Problem.of("rates.cardInUse"));
        }
        all.forEach(version -> rates.removeAllOf(version.id()));
        all.forEach(versions::remove);
        versions.flush();
        cards.remove(card);
    }

    private Problems takenName(long providerId, String name, Long except) {
        var taken = name != null && cards.isNameTaken(providerId, name.strip(), except);
        return new Problems().addIf(taken, "name", "name.taken");
    }
}
