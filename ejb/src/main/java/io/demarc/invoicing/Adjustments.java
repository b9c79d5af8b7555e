// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Corrections for the next invoice (IN-3). */
@Stateless
public class Adjustments {

    private static final int MOST = 1000;

    @Inject
    AdjustmentRepository adjustments;

    @Inject
    TermsBook book;

    @Inject
    OrganizationRegistry organizations;

    @Inject
    Clock clock;

    /** The newest first. */
    @Requires(INVOICE_READ)
    public List<AdjustmentRow> of(long organizationId) {
        var organization = organizations.path(organizationId).orElseThrow(NotFound::new);
        return adjustments.rows(organization.organizationId(), MOST);
    }

    /** @return the id of the new adjustment */
    @Requires(INVOICE_WRITE)
    public long add(long organizationId, AdjustmentForm form) {
        var terms = book.of(organizationId);
        var adjustment = new Adjustment(
                terms.organization(),
                terms.currency(),
                form,
                CallContext.caller().name(),
                clock.instant());
        adjustments.add(adjustment);
        return adjustment.id();
    }

    /** Removes one that stands on no invoice. */
    @Requires(INVOICE_WRITE)
    public void remove(long id) {
        var adjustment = adjustments.getLocked(id);
        if (!adjustment.isWaiting()) {
            throw new BusinessException(Problem.of("adjustment.used"));
        }
        adjustments.remove(adjustment);
    }
}
