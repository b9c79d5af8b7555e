// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.OrganizationGoes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Invoices are kept (IN-1): an organization that has some, or has paid, stays. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    InvoiceRepository invoices;

    @Inject
    PaymentRepository payments;

    void refuse(@Observes @Priority(OrganizationGoes.RUNS) OrganizationGoes gone) {
        if (invoices.existFor(gone.organizationId()) || payments.existFor(gone.organizationId())) {
            throw new BusinessException(Problem.of("organization.hasInvoices"));
        }
    }
}
