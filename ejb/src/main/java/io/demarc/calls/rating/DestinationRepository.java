// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

@ApplicationScoped
class DestinationRepository extends TenantRepository<CallDestination> {

    DestinationRepository() {
        super(CallDestination.class);
    }

    /** The ids of a provider's destinations by their names. */
    Map<String, Long> ids(long providerId) {
        var ids = new HashMap<String, Long>();
        select().and("e.providerId = ?", providerId)
                .rows(Named.class, "e.id, e.name", Integer.MAX_VALUE)
                .forEach(found -> ids.put(found.name(), found.id()));
        return ids;
    }

    /** A destination and its name. */
    public record Named(Long id, String name) {}
}
