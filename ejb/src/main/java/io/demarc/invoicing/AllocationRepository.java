// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AllocationRepository extends TenantRepository<Allocation> {

    AllocationRepository() {
        super(Allocation.class);
    }

    List<Allocation> toInvoice(long invoiceId, int most) {
        return select().and("e.invoiceId = ?", invoiceId).list(most);
    }

    Optional<Allocation> of(long paymentId, long invoiceId) {
        return select().and("e.paymentId = ?", paymentId)
                .and("e.invoiceId = ?", invoiceId)
                .first();
    }

    List<AllocationRow> rows(Long paymentId, Long invoiceId, int most) {
        return select().andIf(paymentId, "e.paymentId = ?")
                .andIf(invoiceId, "e.invoiceId = ?")
                .rows(AllocationRow.class, AllocationRow.COLUMNS, most);
    }
}
