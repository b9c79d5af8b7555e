// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.TenantPath;
import java.util.List;

/**
 * A device as its configuration sees it.
 *
 * @param place the organization that it is assigned to; its provider's or the administrator's place while it is not
 * @param lineCount how many lines the device has; more than {@code lines} when some are free
 * @param lines those that are assigned, by number; none when the device is unassigned, deleted, or not to be provisioned:
 *     then it gets a configuration that wipes its credentials (DV-13)
 * @param secret what the address of its configuration contains (DV-10)
 * @param isWiped whether it is to forget its credentials
 */
public record Phone(
        long deviceId,
        MacAddress mac,
        String name,
        Maker maker,
        String model,
        String firmware,
        String serial,
        TenantPath place,
        int lineCount,
        List<PhoneLine> lines,
        String secret,
        boolean isWiped) {

    public Phone {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Phone[" + mac + "]";
    }
}
