// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Deleted devices belong to nobody any more; only the phone itself still asks for them. */
@ApplicationScoped
class RetiredDeviceRepository extends InstallationRepository {

    void keep(RetiredDevice retired) {
        unscoped().persist(retired);
    }

    void forget(MacAddress mac) {
        unscoped()
                .createQuery("delete from RetiredDevice r where r.mac = :mac")
                .setParameter("mac", mac.value())
                .executeUpdate();
    }
}
