// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.tax.Tax;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.InvoiceSchedule;
import java.util.Currency;

/** What an invoice of an organization takes over at the moment in which it is made. */
record BillingTerms(
        TenantPath organization,
        String name,
        Currency currency,
        InvoiceSchedule schedule,
        int dueDays,
        Tax tax,
        String language,
        LinesBy linesBy,
        PartyDetails seller,
        PartyDetails buyer) {

    long organizationId() {
        return organization.organizationId();
    }
}
