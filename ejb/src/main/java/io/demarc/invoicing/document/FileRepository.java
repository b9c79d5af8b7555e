// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class FileRepository extends TenantRepository<InvoiceFile> {

    FileRepository() {
        super(InvoiceFile.class);
    }

    Optional<InvoiceFile> of(long invoiceId, DocumentFormat format) {
        return select().and("e.invoiceId = ? and e.format = ?", invoiceId, format)
                .first();
    }
}
