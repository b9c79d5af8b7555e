// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.Requires;
import io.demarc.provisioning.device.PhoneKeys;
import io.demarc.provisioning.level.DevicePolicies;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The log of what phones asked for (DV-10). Each tenant sees what its devices asked for while they were its; what came
 * from nobody's device is seen by the administrator only.
 */
@Stateless
public class PhoneRequests {

    public static final List<SortKey> SORTS = List.of(SortKey.id());

    private static final int RECENT = 20;

    @Inject
    RequestRepository requests;

    @Inject
    PhoneKeys keys;

    @Inject
    DevicePolicies policies;

    @Inject
    PhoneDiary diary;

    @Requires(DEVICE_READ)
    public Page<RequestRow> page(RequestFilter filter, PageRequest page) {
        policies.opened();
        return requests.page(filter, page);
    }

    @Requires(DEVICE_READ)
    public int count(RequestFilter filter, int most) {
        policies.opened();
        return requests.count(filter, most);
    }

    /**
     * The newest of one device.
     *
     * @throws io.demarc.kernel.NotFound when there is no such device in the caller's scope
     */
    @Requires(DEVICE_READ)
    public List<RequestRow> recent(long deviceId) {
        policies.opened();
        keys.visible(deviceId);
        return requests.ofDevice(deviceId, RECENT);
    }

    /** How many lines this server left out since it started, because too many came at once. */
    @Requires(DEVICE_READ)
    public long lost() {
        return diary.lost();
    }
}
