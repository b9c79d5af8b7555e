// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static java.util.stream.Collectors.groupingBy;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class DeviceLineRepository extends TenantRepository<DeviceLine> {

    DeviceLineRepository() {
        super(DeviceLine.class);
    }

    /** The assigned lines of some devices, by device and in order. */
    Map<Long, List<AssignedLine>> of(Collection<Long> deviceIds) {
        return deviceIds.isEmpty()
                ? Map.of()
                : select()
                        .and("e.device.id in ?", deviceIds)
                        .orderBy("e.device.id, e.number")
                        .rows(AssignedLine.class, AssignedLine.COLUMNS, Integer.MAX_VALUE)
                        .stream()
                        .collect(groupingBy(AssignedLine::deviceId));
    }
}
