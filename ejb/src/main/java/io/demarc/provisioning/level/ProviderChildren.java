// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.tenancy.ServiceProvider;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProviderChildren extends ChildRepository<ServiceProvider> {

    ProviderChildren() {
        super(ServiceProvider.class, Rank.PROVIDER, "e.name", null);
    }
}
