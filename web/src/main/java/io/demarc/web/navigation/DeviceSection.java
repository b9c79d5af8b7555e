// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.navigation;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.CallContext;
import io.demarc.provisioning.level.DevicePolicies;
import io.demarc.provisioning.level.DevicePolicy;
import io.demarc.web.navigation.ConsolePage.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Which lines about devices the menu has for the caller (DV-2). */
@RequestScoped
public class DeviceSection {

    @Inject
    DevicePolicies policies;

    private DevicePolicy policy;

    boolean shows(ConsolePage page) {
        if (page.section() != Section.DEVICES) {
            return true;
        }
        if (!CallContext.caller().may(DEVICE_READ)) {
            return false;
        }
        return (page == ConsolePage.PROVISIONING_LEVELS ? policy().grant() : policy().open()).isAllowed();
    }

    private DevicePolicy policy() {
        if (policy == null) {
            policy = policies.current();
        }
        return policy;
    }
}
