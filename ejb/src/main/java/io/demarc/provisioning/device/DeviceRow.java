// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import java.time.Instant;
import java.util.List;

/**
 * A line in the list of devices (DV-1).
 *
 * @param mac as people write it
 * @param organizationId where it is; null while it is with its provider or the administrator
 * @param assigned whether it is assigned to that organization
 * @param provisioning whether it gets its configuration from here
 * @param lines those that are assigned
 */
public record DeviceRow(
        Long id,
        String name,
        String mac,
        Maker maker,
        String model,
        Long organizationId,
        String organization,
        boolean assigned,
        int lineCount,
        boolean provisioning,
        Instant createdAt,
        List<AssignedLine> lines) {

    /** As the query finds it. */
    public record Stored(
            Long id,
            String name,
            String mac,
            Maker maker,
            String model,
            Long organizationId,
            String organization,
            Long assignedTo,
            int lineCount,
            boolean provisioning,
            Instant createdAt) {

        static final String COLUMNS = "e.id, e.name, e.mac, e.maker, e.model, e.organizationId, "
                + "(select o.name from Organization o where o.id = e.organizationId), e.assignedTo, e.lineCount, "
                + "e.provisioning, e.createdAt";

        DeviceRow with(List<AssignedLine> lines) {
            return new DeviceRow(
                    id,
                    name,
                    new MacAddress(mac).formatted(),
                    maker,
                    model,
                    organizationId,
                    organization,
                    assignedTo != null,
                    lineCount,
                    provisioning,
                    createdAt,
                    lines);
        }
    }
}
