// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.provisioning.device.DeviceLeaves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The settings of a device go when it leaves the place that set them (DV-13). */
@ApplicationScoped
class DeviceFarewell {

    @Inject
    SettingRepository settings;

    void delete(@Observes DeviceLeaves gone) {
        settings.removeAllFor(gone.deviceId());
    }
}
