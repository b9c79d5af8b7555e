// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import static java.util.Objects.requireNonNullElse;

import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.NewDevice;
import java.util.List;

/**
 * A new device as a program describes it. Only name and MAC address must be given.
 *
 * @param maker that which the MAC address tells unless said
 * @param lines how many it has; 1 unless said
 * @param provisioning true unless said
 * @param organizationId whom it is assigned to; nobody unless said
 */
public record DeviceRequest(
        String name,
        Maker maker,
        String model,
        String firmware,
        String mac,
        String serial,
        String location,
        String notes,
        Integer lines,
        Boolean provisioning,
        Long organizationId,
        List<LineRequest> accounts) {

    NewDevice asked() {
        var form = new DeviceForm(
                name,
                maker,
                model,
                firmware,
                mac,
                serial,
                location,
                notes,
                requireNonNullElse(lines, 1),
                requireNonNullElse(provisioning, true));
        return new NewDevice(form, organizationId, LineRequest.byNumber(accounts));
    }
}
