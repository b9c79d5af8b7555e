// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.CallContext;
import io.demarc.kernel.TenantPath;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationRow;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderRow;
import io.demarc.tenancy.ServiceProviders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The places that a new operator can be given: the first 200 of each kind; the pages of the others lead here. */
@Named
@RequestScoped
public class OperatorPlace {

    private static final int OFFERED = 200;

    @Inject
    ServiceProviders providers;

    @Inject
    Organizations organizations;

    public boolean isProviderAsked() {
        return CallContext.caller().scope().isSystem();
    }

    public List<ProviderRow> getProviders() {
        return providers
                .page(null, PageRequest.parse(ServiceProviders.SORTS, null, null, OFFERED))
                .rows();
    }

    /** Those of one provider; none for the system itself. */
    public List<OrganizationRow> organizations(Long providerId) {
        return providerId == null
                ? List.of()
                : organizations
                        .page(
                                OrganizationFilter.ofProvider(providerId),
                                PageRequest.parse(Organizations.SORTS, null, null, OFFERED))
                        .rows();
    }

    TenantPath path(Long providerId, Long organizationId) {
        if (organizationId != null) {
            return organizations.path(organizationId);
        }
        return providerId == null ? TenantPath.SYSTEM : TenantPath.provider(providerId);
    }

    String language(Long providerId) {
        return providers.get(providerId).language();
    }

    String timeZone(Long providerId) {
        return providers.get(providerId).timeZone();
    }
}
