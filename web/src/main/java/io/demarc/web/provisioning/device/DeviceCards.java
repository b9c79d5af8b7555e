// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.provisioning.device.DeviceFilter;
import io.demarc.provisioning.device.DeviceRow;
import io.demarc.provisioning.device.Devices;
import io.demarc.store.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first devices of an organization or of an account, on their pages; nothing for whoever has no section of devices. */
@Named
@RequestScoped
public class DeviceCards {

    private static final int SHOWN = 10;

    @Inject
    Devices devices;

    private final Map<DeviceFilter, List<DeviceRow>> found = new HashMap<>();
    private Boolean open;

    public boolean isOpen() {
        if (open == null) {
            open = CallContext.caller().may(Permission.DEVICE_READ)
                    && devices.open().isAllowed();
        }
        return open;
    }

    public List<DeviceRow> ofOrganization(Long id) {
        return first(DeviceFilter.inOrganization(id));
    }

    public List<DeviceRow> ofAccount(Long id) {
        return first(DeviceFilter.ofAccount(id));
    }

    private List<DeviceRow> first(DeviceFilter filter) {
        return isOpen()
                ? found.computeIfAbsent(
                        filter,
                        some -> devices.page(some, PageRequest.parse(Devices.SORTS, null, null, SHOWN))
                                .rows())
                : List.of();
    }
}
