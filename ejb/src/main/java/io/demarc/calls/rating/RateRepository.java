// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RateRepository extends TenantRepository<Rate> {

    RateRepository() {
        super(Rate.class);
    }

    /** All rates of a version, by prefix. */
    List<RateRow> all(long versionId) {
        return select().and("e.versionId = ?", versionId)
                .orderBy("e.prefix, e.validFrom")
                .rows(RateRow.class, RateRow.COLUMNS, Integer.MAX_VALUE);
    }

    void removeAllOf(long versionId) {
        delete("e.versionId = ?", versionId);
    }
}
