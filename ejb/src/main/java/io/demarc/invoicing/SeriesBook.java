// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.ProviderCreated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * The numbers of documents (IN-2). Whoever makes documents of a provider locks its series first: so two clicks, runs or
 * nodes do it one after the other, and each sees what the other made.
 */
@ApplicationScoped
class SeriesBook {

    private static final int DIGITS = 6;

    @Inject
    SeriesRepository series;

    @Inject
    InvoiceSql sql;

    /** A new provider can issue invoices at once. */
    void open(@Observes ProviderCreated created) {
        // The provider is written first, since its series refer to it.
        series.flush();
        usual(TenantPath.provider(created.id()));
    }

    private void usual(TenantPath provider) {
        series.add(new InvoiceSeries(provider, new SeriesForm(InvoiceKind.INVOICE, "INV-", DIGITS)));
        series.add(new InvoiceSeries(provider, new SeriesForm(InvoiceKind.CREDIT_NOTE, "CN-", DIGITS)));
    }

    /** Nobody else makes documents of this provider until this transaction ends. */
    Numbers locked(long providerId) {
        sql.waitLongForLocks();
        var found = series.lockedOf(providerId);
        if (found.isEmpty()) {
            usual(TenantPath.provider(providerId));
            series.flush();
            found = series.lockedOf(providerId);
        }
        return new Numbers(found);
    }
}
