// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;

/**
 * For whom a template is wanted.
 *
 * @param deviceId null when any phone of the model may ask
 */
record Asking(Long deviceId, Maker maker, String model, String firmware, TenantPath place) {

    static Asking of(Phone phone) {
        return new Asking(phone.deviceId(), phone.maker(), phone.model(), phone.firmware(), phone.place());
    }

    static Asking model(Maker maker, String model, String firmware) {
        return new Asking(null, maker, model, firmware, TenantPath.SYSTEM);
    }
}
