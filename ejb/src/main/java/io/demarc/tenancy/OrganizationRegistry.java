// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Makes organizations, one way for one that is typed and for many from a file. Services with permissions stand before it. */
@ApplicationScoped
public class OrganizationRegistry {

    @Inject
    OrganizationRepository organizations;

    @Inject
    ProviderRepository providers;

    @Inject
    Clock clock;

    /**
     * @param providerId whose customer it becomes
     * @return the id of the new organization
     * @throws BusinessException naming all that is wrong with the form
     */
    public long add(long providerId, OrganizationForm form) {
        var provider = providers.get(providerId);
        var organization = new Organization(provider.path(), provider.currency(), form, clock.instant());
        organizations.add(organization);
        return organization.id();
    }

    /** What the provider of new organizations says, since they mostly live where it does. */
    public ProviderForm provider(long providerId) {
        return providers.get(providerId).form();
    }

    /** What {@link #add} would refuse. */
    public List<Problem> problems(String currency, OrganizationForm form) {
        try {
            new Organization(TenantPath.SYSTEM, currency, form, clock.instant());
            return List.of();
        } catch (BusinessException refused) {
            return refused.problems();
        }
    }

    /** Those of {@code names}, which are in small letters, that organizations of this provider have. */
    public Set<String> takenNames(long providerId, Collection<String> names) {
        return organizations.takenNames(providerId, names);
    }
}
