// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class DeviceRepository extends TenantRepository<Device> {

    DeviceRepository() {
        super(Device.class);
    }

    Optional<Device> byMac(MacAddress mac) {
        return select().and("e.mac = ?", mac.value()).first();
    }

    Optional<Device> bySecret(DeviceSecret secret) {
        return select().and("e.secretHash = ?", secret.hash()).first();
    }
}
