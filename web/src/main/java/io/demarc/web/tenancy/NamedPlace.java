// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import io.demarc.access.CallContext;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.Organizations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The place that an address names: an organization, else a provider, else the caller's own. */
@RequestScoped
public class NamedPlace {

    @Inject
    Organizations organizations;

    /**
     * @param providerId null when the address names none
     * @param organizationId null when the address names none
     */
    public TenantPath of(Long providerId, Long organizationId) {
        if (organizationId != null) {
            return organizations.path(organizationId);
        }
        return providerId == null ? CallContext.caller().scope() : TenantPath.provider(providerId);
    }
}
