// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AssignmentRepository extends TenantRepository<CardAssignment> {

    AssignmentRepository() {
        super(CardAssignment.class);
    }

    List<AssignedCard> of(long providerId) {
        return select().and("e.providerId = ?", providerId)
                .rows(AssignedCard.class, "e.place, e.purpose, e.currency, e.card.id", Integer.MAX_VALUE);
    }

    /** Another text when any assignment of the provider came, went or changed since. */
    String stamp(long providerId) {
        return Arrays.toString(select().and("e.providerId = ?", providerId)
                .total(Object[].class, "count(e), sum(e.id), sum(e.version), sum(e.id * e.card.id)"));
    }

    Page<AssignmentRow> page(Long cardId, Long organizationId, PageRequest page) {
        return matching(cardId, organizationId).page(AssignmentRow.class, AssignmentRow.COLUMNS, page);
    }

    int count(Long cardId, Long organizationId, int most) {
        return matching(cardId, organizationId).countUpTo(most);
    }

    Optional<CardAssignment> at(TenantPath place, CardPurpose purpose, String currency) {
        return select().at(place)
                .and("e.purpose = ?", purpose)
                .and("e.currency = ?", currency)
                .first();
    }

    private Selection<CardAssignment> matching(Long cardId, Long organizationId) {
        return select().andIf(cardId, "e.card.id = ?").andIf(organizationId, "e.organizationId = ?");
    }

    boolean isOwn(long organizationId, CardPurpose purpose, long cardId) {
        return select().and("e.place = ?", organizationId)
                .and("e.purpose = ?", purpose)
                .and("e.card.id = ?", cardId)
                .exists();
    }

    boolean isAssigned(long cardId) {
        return select().and("e.card.id = ?", cardId).exists();
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
