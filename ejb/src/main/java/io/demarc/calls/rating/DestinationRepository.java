// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DestinationRepository extends TenantRepository<CallDestination> {

    DestinationRepository() {
        super(CallDestination.class);
    }
}
