// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import java.util.Map;
import java.util.TreeMap;

/**
 * A device that is to be added.
 *
 * @param organizationId whom it is assigned to; null when it stays unassigned. An organization adds for itself
 * @param lines ids of accounts by the number of the line, from 1
 */
public record NewDevice(DeviceForm form, Long organizationId, Map<Integer, Long> lines) {

    public NewDevice {
        lines = lines == null ? Map.of() : new TreeMap<>(lines);
    }

    public static NewDevice unassigned(DeviceForm form) {
        return new NewDevice(form, null, Map.of());
    }
}
