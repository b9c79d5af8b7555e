// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning;

import io.demarc.provisioning.level.Child;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.provisioning.level.Rank;

/**
 * Who may provision devices, and where that comes from.
 *
 * @param detail an account's user
 * @param own what was set
 * @param level what counts: at most that of everybody above
 * @param decidedBy whose own level makes it what it is
 * @param setBy who sets the own level
 */
public record LevelDocument(
        Rank rank,
        Long id,
        String name,
        String detail,
        ProvisioningLevel own,
        ProvisioningLevel level,
        Rank decidedBy,
        Rank setBy) {

    static LevelDocument of(Child child) {
        var standing = child.standing();
        var rank = standing.holder().rank();
        return new LevelDocument(
                rank,
                child.id(),
                child.name(),
                child.detail(),
                standing.own(),
                standing.level(),
                standing.decidedBy().holder().rank(),
                rank.parent());
    }
}
