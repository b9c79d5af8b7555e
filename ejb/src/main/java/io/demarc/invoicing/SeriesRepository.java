// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.TenantPath;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class SeriesRepository extends TenantRepository<InvoiceSeries> {

    SeriesRepository() {
        super(InvoiceSeries.class);
    }

    /** All of a provider; nobody else makes its invoices until this transaction ends. */
    List<InvoiceSeries> lockedOf(long providerId) {
        return select().at(TenantPath.provider(providerId)).listLocked();
    }

    List<SeriesRow> rows(int most) {
        return select().orderBy("e.providerId, e.kind, e.id").rows(SeriesRow.class, SeriesRow.COLUMNS, most);
    }
}
