// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What organizations pay each month beside their calls (IN-3). */
@Stateless
public class RecurringCharges {

    private static final int MOST = 1000;

    @Inject
    ChargeRepository charges;

    @Inject
    TermsBook book;

    @Inject
    OrganizationRegistry organizations;

    /** The latest first. */
    @Requires(INVOICE_READ)
    public List<ChargeRow> of(long organizationId) {
        var organization = organizations.path(organizationId).orElseThrow(NotFound::new);
        return charges.rows(organization.organizationId(), MOST);
    }

    /** @return the id of the new charge */
    @Requires(INVOICE_WRITE)
    public long add(long organizationId, ChargeForm form) {
        var terms = book.of(organizationId);
        var charge = new RecurringCharge(terms.organization(), terms.currency(), form);
        charges.add(charge);
        return charge.id();
    }

    /** @param lastDay the last day that it is due for */
    @Requires(INVOICE_WRITE)
    public void end(long id, LocalDate lastDay) {
        charges.getLocked(id).end(lastDay);
    }

    /** Removes one that stands on no invoice. */
    @Requires(INVOICE_WRITE)
    public void remove(long id) {
        var charge = charges.getLocked(id);
        if (charge.isUsed()) {
            throw new BusinessException(Problem.of("charge.used"));
        }
        charges.remove(charge);
    }
}
