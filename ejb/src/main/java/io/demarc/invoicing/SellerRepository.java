// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.TenantPath;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class SellerRepository extends TenantRepository<SellerProfile> {

    SellerRepository() {
        super(SellerProfile.class);
    }

    /** Of a provider whose customer the caller may be: customers read it on their invoices. */
    Optional<SellerProfile> at(TenantPath provider) {
        return select().at(provider).first();
    }
}
