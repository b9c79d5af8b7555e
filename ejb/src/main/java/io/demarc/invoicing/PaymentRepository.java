// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PaymentRepository extends TenantRepository<Payment> {

    PaymentRepository() {
        super(Payment.class);
    }

    Page<PaymentRow> page(PaymentFilter filter, PageRequest page) {
        return matching(filter).page(PaymentRow.class, PaymentRow.COLUMNS, page);
    }

    int count(PaymentFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    List<PaymentRow> received(long organizationId, LocalDate from, LocalDate last, int most) {
        return select().and("e.organizationId = ?", organizationId)
                .and("e.receivedOn between ? and ?", from, last)
                .orderBy("e.receivedOn, e.id")
                .rows(PaymentRow.class, PaymentRow.COLUMNS, most);
    }

    Optional<Payment> byKey(long organizationId, String key) {
        return select().and("e.organizationId = ?", organizationId)
                .and("e.requestName = ?", key)
                .first();
    }

    boolean existFor(long organizationId) {
        return select().and("e.organizationId = ?", organizationId).exists();
    }

    private Selection<Payment> matching(PaymentFilter filter) {
        var found = select().andContains(filter.search(), "e.reference")
                .andIf(filter.organizationId(), "e.organizationId = ?");
        return filter.unallocated() ? found.and("e.allocated < e.amount") : found;
    }
}
