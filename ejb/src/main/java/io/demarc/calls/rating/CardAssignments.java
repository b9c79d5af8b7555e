// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.access.Permission.RATE_READ;
import static io.demarc.access.Permission.RATE_WRITE;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Which cards rate whose calls (CL-2): an organization's own, or else those of its provider for its currency. */
@Stateless
public class CardAssignments {

    public static final List<SortKey> SORTS = List.of(SortKey.id());

    @Inject
    CardRepository cards;

    @Inject
    AssignmentRepository assignments;

    @Inject
    OrganizationRegistry organizations;

    /**
     * @param cardId null for all cards
     * @param organizationId null for all organizations
     */
    @Requires(RATE_READ)
    public Page<AssignmentRow> page(Long cardId, Long organizationId, PageRequest page) {
        return assignments.page(cardId, organizationId, page);
    }

    @Requires(RATE_READ)
    public int count(Long cardId, Long organizationId, int most) {
        return assignments.count(cardId, organizationId, most);
    }

    /**
     * Gives organizations a card of their own; the one of the same purpose that they had goes.
     *
     * @throws BusinessException when one of them counts in another currency; then nobody gets it
     */
    @Requires(RATE_WRITE)
    public void assign(long cardId, Collection<Long> organizationIds) {
        var card = cards.get(cardId);
        if (organizationIds.isEmpty()) {
            throw new BusinessException(Problem.at("organizations", "rates.noCustomers"));
        }
        for (var id : organizationIds) {
            var place = organizations
                    .path(id)
                    .filter(path -> path.providerId().equals(card.owner().providerId()))
                    .orElseThrow(NotFound::new);
            put(card, place, organizations.currency(id));
        }
    }

    /** Has a card rate all calls of organizations that count in its currency and have none of their own. */
    @Requires(RATE_WRITE)
    public void assignToEverybody(long cardId) {
        var card = cards.get(cardId);
        put(card, card.owner(), card.currency());
    }

    /** From then on the provider's card for their currency holds, or else calls are set aside. */
    @Requires(RATE_WRITE)
    public void remove(Collection<Long> assignmentIds) {
        assignmentIds.forEach(id -> assignments.remove(assignments.get(id)));
    }

    private void put(RateCard card, TenantPath place, String currency) {
        assignments
                .at(place, card.purpose(), currency)
                .ifPresentOrElse(
                        there -> there.change(card), () -> assignments.add(new CardAssignment(place, currency, card)));
    }
}
