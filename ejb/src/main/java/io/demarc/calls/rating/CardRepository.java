// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
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

    Page<RateCardRow> page(RateCardFilter filter, PageRequest page) {
        return matching(filter).page(RateCardRow.class, RateCardRow.COLUMNS, page);
    }

    int count(RateCardFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    /** Those of a provider in a currency, by name. */
    List<RateCardRow> choices(long providerId, CardPurpose purpose, String currency, int most) {
        return select().and("e.providerId = ?", providerId)
                .andIf(purpose, "e.purpose = ?")
                .andIf(currency, "e.currency = ?")
                .orderBy("e.name")
                .rows(RateCardRow.class, RateCardRow.COLUMNS, most);
    }

    boolean isNameTaken(long providerId, String name, Long except) {
        return select().and("e.providerId = ?", providerId)
                .and("lower(e.name) = lower(?)", name)
                .andIf(except, "e.id <> ?")
                .exists();
    }

    private Selection<RateCard> matching(RateCardFilter filter) {
        return select().andContains(filter.search(), "e.name").andIf(filter.purpose(), "e.purpose = ?");
    }
}
