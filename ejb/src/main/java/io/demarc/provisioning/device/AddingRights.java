// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.provisioning.level.DevicePolicy;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.provisioning.level.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which devices one caller may add (DV-6), for one device or for a file. The levels are read once, and once more for each
 * organization and account that a device is for, so it must not outlive the transaction.
 */
final class AddingRights {

    private final DevicePolicy policy;
    private final ProvisioningLevels levels;
    private final Map<Holder, Standing> standings = new HashMap<>();

    AddingRights(DevicePolicy policy, ProvisioningLevels levels) {
        this.policy = policy;
        this.levels = levels;
    }

    void demandOpen() {
        policy.open().demand();
    }

    /** @param device as it would be, with the assignment it would have */
    void demand(Device device) {
        var targets = targets(device);
        if (targets.isEmpty()) {
            policy.add(null).demand();
        }
        targets.forEach(target -> policy.add(target).demand());
    }

    private List<Standing> targets(Device device) {
        if (device.assignedTo() == null) {
            return List.of();
        }
        var holders = DeviceRights.holders(device);
        holders.remove(policy.actor().holder());
        var unread = holders.stream()
                .filter(holder -> !standings.containsKey(holder))
                .toList();
        if (!unread.isEmpty()) {
            standings.putAll(levels.standings(unread));
        }
        return holders.stream().map(standings::get).toList();
    }
}
