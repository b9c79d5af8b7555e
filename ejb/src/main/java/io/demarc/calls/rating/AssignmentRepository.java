// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

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

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
