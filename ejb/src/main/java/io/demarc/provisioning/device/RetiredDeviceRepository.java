// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

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

    Optional<RetiredDevice> byMac(MacAddress mac) {
        return find("r.mac = :value", mac.value());
    }

    Optional<RetiredDevice> bySecret(DeviceSecret secret) {
        return find("r.secretHash = :value", secret.hash());
    }

    Optional<RetiredDevice> byDevice(long deviceId) {
        return find("r.deviceId = :value", deviceId);
    }

    private Optional<RetiredDevice> find(String condition, Object value) {
        return unscoped()
                .createQuery(
                        "select r from RetiredDevice r where " + condition + " order by r.id desc", RetiredDevice.class)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
