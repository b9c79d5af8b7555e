// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What stands on invoices about provider and organization. An issued invoice keeps what was true then. */
@Stateless
public class BillingProfiles {

    @Inject
    SellerRepository sellers;

    @Inject
    BuyerRepository buyers;

    @Inject
    TermsBook book;

    @Inject
    OrganizationRegistry organizations;

    /**
     * What invoices of a provider say about it.
     *
     * @param providerId null for the caller's own provider
     */
    @Requires(INVOICE_READ)
    public PartyDetails seller(Long providerId) {
        var own = CallContext.caller().scope().organizationId() != null
                ? CallContext.caller().scope().providerId()
                : null;
        return book.seller(
                own != null && (providerId == null || providerId.equals(own))
                        ? own
                        : provider(providerId).providerId());
    }

    @Requires(INVOICE_WRITE)
    public void describeSeller(Long providerId, PartyDetails form) {
        var provider = provider(providerId);
        sellers.at(provider)
                .ifPresentOrElse(known -> known.describe(form), () -> sellers.add(new SellerProfile(provider, form)));
    }

    /** How an organization is invoiced; what the console knows of it when nobody has said more. */
    @Requires(INVOICE_READ)
    public BuyerForm buyer(long organizationId) {
        return organizations.all(List.of(organizationId)).stream()
                .findFirst()
                .map(book::buyer)
                .orElseThrow(NotFound::new);
    }

    @Requires(INVOICE_WRITE)
    public void describeBuyer(long organizationId, BuyerForm form) {
        var path = organizations.path(organizationId).orElseThrow(NotFound::new);
        buyers.of(List.of(organizationId)).stream()
                .findFirst()
                .ifPresentOrElse(known -> known.describe(form), () -> buyers.add(new BuyerProfile(path, form)));
    }

    private static TenantPath provider(Long asked) {
        var scope = CallContext.caller().scope();
        var id = asked == null ? scope.providerId() : asked;
        if (id == null) {
            throw new BusinessException(Problem.at("providerId", "required"));
        }
        if (scope.organizationId() != null || !scope.contains(TenantPath.provider(id))) {
            throw new NotFound();
        }
        return TenantPath.provider(id);
    }
}
