// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.access.Permission.DEVICE_READ;
import static io.demarc.access.Permission.DEVICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.bulk.BulkDesk;
import io.demarc.bulk.BulkOrder;
import io.demarc.kernel.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** One change for many devices, as a run. What the level forbids for one of them stands among the failures of the run. */
@Stateless
public class DeviceChanges {

    @Inject
    BulkDesk desk;

    @Inject
    DeviceRepository devices;

    @Inject
    DeviceRights rights;

    /** How many a filter finds, counted up to {@code most}; the filter is as the address of the list says it. */
    @Requires(DEVICE_READ)
    public int count(Map<String, String> filter, int most) {
        return devices.count(DeviceEdit.filter(filter), most);
    }

    /**
     * @param ids chosen one by one; null for those that {@code filter} finds
     * @return the id of the run, which starts at once
     * @throws BusinessException naming each field that nobody could take
     */
    @Requires(DEVICE_WRITE)
    public long start(List<Long> ids, Map<String, String> filter, Map<String, String> change, String title) {
        rights.demandOpen();
        return desk.start(order(ids, filter, change), title);
    }

    private static BulkOrder order(List<Long> ids, Map<String, String> filter, Map<String, String> change) {
        return ids == null
                ? BulkOrder.matching(DeviceBulk.WORD, filter, change)
                : BulkOrder.chosen(DeviceBulk.WORD, ids, change);
    }
}
