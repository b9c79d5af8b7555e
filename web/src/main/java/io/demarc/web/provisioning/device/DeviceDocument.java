// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.provisioning.device.AssignedLine;
import io.demarc.provisioning.device.DeviceForm;
import io.demarc.provisioning.device.DeviceView;
import io.demarc.provisioning.level.Rank;
import java.time.Instant;
import java.util.List;

/**
 * A device as programs read it.
 *
 * @param organizationId where it is; null while it is with its provider or the administrator
 * @param assignedAt null while it is assigned to nobody
 * @param editable whether the caller's level allows to edit, assign and delete it
 * @param clearable whether the caller's level allows to clear its assignment
 */
public record DeviceDocument(
        Long id,
        Long providerId,
        Long organizationId,
        String organization,
        Instant assignedAt,
        Rank provisionedBy,
        DeviceForm form,
        Instant createdAt,
        List<AssignedLine> lines,
        boolean editable,
        boolean clearable) {

    static DeviceDocument of(DeviceView device) {
        return new DeviceDocument(
                device.id(),
                device.owner().providerId(),
                device.owner().organizationId(),
                device.organization(),
                device.assignedAt(),
                device.provisionedBy(),
                device.form(),
                device.createdAt(),
                device.lines(),
                device.edit().isAllowed(),
                device.clear().isAllowed());
    }
}
