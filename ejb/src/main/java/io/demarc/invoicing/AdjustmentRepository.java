// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class AdjustmentRepository extends TenantRepository<Adjustment> {

    AdjustmentRepository() {
        super(Adjustment.class);
    }

    /** Those that wait for an invoice. */
    List<Adjustment> waiting(Collection<Long> organizations, int most) {
        return organizations.isEmpty()
                ? List.of()
                : select().and("e.organizationId in ?", organizations)
                        .and("e.invoiceId is null")
                        .list(most);
    }

    List<Adjustment> on(long invoiceId, int most) {
        return select().and("e.invoiceId = ?", invoiceId).list(most);
    }

    List<AdjustmentRow> rows(long organizationId, int most) {
        return select().and("e.organizationId = ?", organizationId)
                .orderBy("e.id desc")
                .rows(AdjustmentRow.class, AdjustmentRow.COLUMNS, most);
    }
}
