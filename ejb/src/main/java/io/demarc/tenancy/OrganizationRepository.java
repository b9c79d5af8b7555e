// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OrganizationRepository extends TenantRepository<Organization> {

    OrganizationRepository() {
        super(Organization.class);
    }

    @Override
    public void add(Organization organization) {
        super.add(organization);
        organization.born();
    }

    boolean isNameTaken(long providerId, String name, Long except) {
        return select().and("e.providerId = ?", providerId)
                .and("lower(e.name) = lower(?)", name)
                .andIf(except, "e.id <> ?")
                .exists();
    }

    Page<OrganizationRow> page(OrganizationFilter filter, PageRequest page) {
        return matching(filter).page(OrganizationRow.class, OrganizationRow.COLUMNS, page);
    }

    int count(OrganizationFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    private Selection<Organization> matching(OrganizationFilter filter) {
        return select().andContains(filter.search(), "e.name")
                .andIf(filter.status(), "e.status = ?")
                .andIf(filter.providerId(), "e.providerId = ?");
    }
}
