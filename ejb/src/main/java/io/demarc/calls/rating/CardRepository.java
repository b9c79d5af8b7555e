// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CardRepository extends TenantRepository<RateCard> {

    private static final int MOST_CARDS = 10_000;

    CardRepository() {
        super(RateCard.class);
    }

    List<RateCard> of(long providerId) {
        return select().and("e.providerId = ?", providerId).list(MOST_CARDS);
    }
}
