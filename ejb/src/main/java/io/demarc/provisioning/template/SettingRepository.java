// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.TenantPath;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SettingRepository extends TenantRepository<SettingValue> {

    private static final int MOST = 2_000;

    SettingRepository() {
        super(SettingValue.class);
    }

    /** What is set at one place for all its phones, or for one of them. */
    List<SettingValue> at(TenantPath place, Long deviceId) {
        return exactly(place, deviceId).list(MOST);
    }

    Optional<SettingValue> at(TenantPath place, Long deviceId, String name) {
        return exactly(place, deviceId).and("e.name = ?", name).first();
    }

    /**
     * All that may hold for a phone: of the installation, its provider, its organization and itself. To be asked by the
     * installation itself: a provider does not see the administrator's.
     */
    List<SettingValue> holdingFor(TenantPath place, Long deviceId) {
        return select().atOrAbove(place).equalOrNone("e.deviceId", deviceId).list(MOST);
    }

    private Selection<SettingValue> exactly(TenantPath place, Long deviceId) {
        return select().at(place).equal("e.deviceId", deviceId);
    }

    void removeAllFor(long deviceId) {
        select().and("e.deviceId = ?", deviceId).list(MOST).forEach(this::remove);
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
