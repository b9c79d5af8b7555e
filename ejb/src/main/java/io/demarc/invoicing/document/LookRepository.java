// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class LookRepository extends TenantRepository<InvoiceLook> {

    LookRepository() {
        super(InvoiceLook.class);
    }

    Optional<InvoiceLook> current(long providerId) {
        return select().and("e.providerId = ?", providerId)
                .orderBy("e.number desc")
                .first();
    }

    /** The one that was in force then. */
    Optional<InvoiceLook> at(long providerId, Instant then) {
        return select().and("e.providerId = ? and e.writtenAt <= ?", providerId, then)
                .orderBy("e.number desc")
                .first();
    }
}
