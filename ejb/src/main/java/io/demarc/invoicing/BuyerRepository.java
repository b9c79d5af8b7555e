// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class BuyerRepository extends TenantRepository<BuyerProfile> {

    BuyerRepository() {
        super(BuyerProfile.class);
    }

    List<BuyerProfile> of(Collection<Long> organizations) {
        return organizations.isEmpty()
                ? List.of()
                : select().and("e.organizationId in ?", organizations).list(organizations.size());
    }
}
