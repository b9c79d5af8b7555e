// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProviderRepository extends TenantRepository<ServiceProvider> {

    ProviderRepository() {
        super(ServiceProvider.class);
    }

    @Override
    public void add(ServiceProvider provider) {
        super.add(provider);
        provider.born();
    }

    boolean isNameTaken(String name, Long except) {
        return select().and("lower(e.name) = lower(?)", name)
                .andIf(except, "e.id <> ?")
                .exists();
    }

    Page<ProviderRow> page(String search, PageRequest page) {
        return select().andContains(search, "e.name").page(ProviderRow.class, ProviderRow.COLUMNS, page);
    }

    int count(String search, int most) {
        return select().andContains(search, "e.name").countUpTo(most);
    }
}
