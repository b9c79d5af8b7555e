// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.navigation;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ServiceProviders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The names of the tenants that a place lies in, as far as the caller may know them. */
@RequestScoped
public class TenantNames {

    @Inject
    ServiceProviders providers;

    @Inject
    Organizations organizations;

    public List<TenantName> of(TenantPath place) {
        var caller = CallContext.caller();
        var names = new ArrayList<TenantName>();
        if (place.providerId() != null
                && caller.scope().organizationId() == null
                && caller.may(Permission.PROVIDER_READ)) {
            names.add(new TenantName(
                    providers.get(place.providerId()).name(),
                    ConsolePage.PROVIDER.path() + "?id=" + place.providerId()));
        }
        if (place.organizationId() != null && caller.may(Permission.ORGANIZATION_READ)) {
            names.add(new TenantName(
                    organizations.get(place.organizationId()).name(),
                    ConsolePage.ORGANIZATION.path() + "?id=" + place.organizationId()));
        }
        return names;
    }

    /** A tenant and the page that shows it. */
    public record TenantName(String label, String path) {}
}
