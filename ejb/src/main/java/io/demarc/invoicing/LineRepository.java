// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class LineRepository extends TenantRepository<InvoiceLine> {

    LineRepository() {
        super(InvoiceLine.class);
    }

    List<InvoiceLine> of(long invoiceId, int most) {
        return select().and("e.invoiceId = ?", invoiceId).orderBy("e.lineNo").list(most);
    }

    List<LineRow> rows(long invoiceId, int most) {
        return select().and("e.invoiceId = ?", invoiceId)
                .orderBy("e.lineNo")
                .rows(LineRow.class, LineRow.COLUMNS, most);
    }

    void removeOf(long invoiceId) {
        delete("e.invoiceId = ?", invoiceId);
    }
}
