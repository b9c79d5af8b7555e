// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.level.Decision;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.Rank;
import java.time.Instant;
import java.util.List;

/**
 * Everything a page tells about a device, without its secret.
 *
 * @param owner where it is
 * @param organization the name of the organization where it is; null when it is in none
 * @param assignedAt null while it is assigned to nobody
 * @param provisionedBy whose device it is: the administrator's, the provider's or the organization's
 * @param edit whether the caller may edit, assign and remove it
 * @param clear whether the caller may clear its assignment
 */
public record DeviceView(
        Long id,
        TenantPath owner,
        String organization,
        Instant assignedAt,
        Rank provisionedBy,
        DeviceForm form,
        Instant createdAt,
        List<AssignedLine> lines,
        Decision edit,
        Decision clear) {

    DeviceView(Device device, String organization, List<AssignedLine> lines, Decision edit, Decision clear) {
        this(
                device.id(),
                device.owner(),
                organization,
                device.assignedAt(),
                Holder.of(device.provisionedBy()).rank(),
                device.form(),
                device.createdAt(),
                lines,
                edit,
                clear);
    }

    public boolean isAssigned() {
        return assignedAt != null;
    }
}
