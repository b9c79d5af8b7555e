// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.Requires;
import io.demarc.kernel.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Which phones there are, for those who want to know whom a template is for. Only those that are provisioned. */
@Stateless
public class PhoneCensus {

    @Inject
    PhoneCensusRepository devices;

    /** All phones of a maker in the caller's scope, counted by model, firmware and place. */
    @Requires(DEVICE_READ)
    public List<PhoneKind> kinds(Maker maker) {
        return devices.kinds(maker);
    }

    /** @param search part of the name or of the MAC address; null for any */
    @Requires(DEVICE_READ)
    public List<PhoneChoice> choices(Maker maker, String search, int most) {
        return devices.choices(maker, search, most);
    }

    /** Some phones of a kind. */
    @Requires(DEVICE_READ)
    public List<PhoneChoice> like(PhoneKind kind, int most) {
        return devices.like(kind, most);
    }

    /** @throws NotFound when there is none in the caller's scope */
    @Requires(DEVICE_READ)
    public PhoneChoice choice(long id) {
        return devices.choice(id);
    }
}
