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

    /** The ids of the invoices that got parts of a payment, in the order in which invoices are locked. */
    List<Long> invoicesOf(long paymentId, int most) {
        return select().and("e.paymentId = ?", paymentId)
                .orderBy("e.invoiceId")
                .values(Long.class, "e.invoiceId", most);
    }

    List<AllocationRow> rows(Long paymentId, Long invoiceId, int most) {
        return select().andIf(paymentId, "e.paymentId = ?")
                .andIf(invoiceId, "e.invoiceId = ?")
                .rows(AllocationRow.class, AllocationRow.COLUMNS, most);
    }
}
