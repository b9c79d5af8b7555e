// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LogoRepository extends TenantRepository<InvoiceLogo> {

    LogoRepository() {
        super(InvoiceLogo.class);
    }
}
