// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.bulk.BulkSubject;
import io.demarc.bulk.BulkTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Devices as something of which many are changed at once. */
@ApplicationScoped
class DeviceBulk implements BulkSubject {

    static final String WORD = "device";

    @Inject
    DeviceRepository devices;

    @Inject
    DeviceRegistry registry;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<BulkTarget> matching(Map<String, String> filter, long afterId, int most) {
        return targets(devices.next(DeviceEdit.filter(filter), afterId, most));
    }

    @Override
    public List<BulkTarget> named(Collection<Long> ids) {
        return targets(devices.rows(ids));
    }

    private static List<BulkTarget> targets(List<DeviceRow.Stored> rows) {
        return rows.stream().map(row -> new BulkTarget(row.id(), row.name())).toList();
    }

    @Override
    public void check(Map<String, String> change) {
        new DeviceEdit(change).check();
    }

    @Override
    public boolean change(long id, Map<String, String> change) {
        var edit = new DeviceEdit(change);
        if (edit.isDeletion()) {
            registry.delete(id);
            return true;
        }
        if (edit.isClearing()) {
            return registry.clearIfAssigned(id);
        }
        var assigned = edit.organization() != null && registry.assign(id, edit.organization(), Map.of());
        var switched = edit.provisioning() != null && registry.provision(id, edit.provisioning());
        return assigned || switched;
    }
}
