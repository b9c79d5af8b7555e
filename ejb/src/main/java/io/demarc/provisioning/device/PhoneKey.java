// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.TenantPath;

/**
 * What tells one device from another, without what its configuration holds.
 *
 * @param place where it is now; its last provider's when it was deleted
 * @param provisioning whether Demarc is to configure it; true when it was deleted, for it is to be wiped (DV-13)
 * @param secret what the address of its configuration contains (DV-10)
 */
public record PhoneKey(
        long deviceId, MacAddress mac, Maker maker, TenantPath place, boolean provisioning, String secret) {

    @Override
    public String toString() {
        return "PhoneKey[" + mac + "]";
    }
}
