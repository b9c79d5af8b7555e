// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class ChargeRepository extends TenantRepository<RecurringCharge> {

    ChargeRepository() {
        super(RecurringCharge.class);
    }

    List<RecurringCharge> of(Collection<Long> organizations, int most) {
        return organizations.isEmpty()
                ? List.of()
                : select().and("e.organizationId in ?", organizations).list(most);
    }

    List<ChargeRow> rows(long organizationId, int most) {
        return select().and("e.organizationId = ?", organizationId)
                .orderBy("e.startsOn desc, e.id desc")
                .rows(ChargeRow.class, ChargeRow.COLUMNS, most);
    }
}
