// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class NumberBlockRepository extends TenantRepository<NumberBlock> {

    /** An organization with more blocks would not find its way on the page either. */
    private static final int MOST = 1000;

    NumberBlockRepository() {
        super(NumberBlock.class);
    }

    /** In the order of their numbers. */
    List<NumberBlockRow> of(long organizationId) {
        return select().and("e.organizationId = ?", organizationId)
                .orderBy("e.first")
                .rows(NumberBlockRow.class, NumberBlockRow.COLUMNS, MOST);
    }

    /** Like {@link #of}; nobody else picks numbers from them until this transaction ends. */
    List<NumberBlockRow> locked(long organizationId) {
        return select().and("e.organizationId = ?", organizationId).orderBy("e.first").listLocked().stream()
                .map(NumberBlock::row)
                .toList();
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
