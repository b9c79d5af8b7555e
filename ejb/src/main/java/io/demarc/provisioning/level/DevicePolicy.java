// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static io.demarc.provisioning.level.Decision.ALLOWED;
import static io.demarc.provisioning.level.Decision.Reason.CHILD_NOT_AT_MODIFY;
import static io.demarc.provisioning.level.Decision.Reason.FOREIGN;
import static io.demarc.provisioning.level.Decision.Reason.LEVEL;
import static io.demarc.provisioning.level.Decision.Reason.MUST_BE_ASSIGNED;
import static io.demarc.provisioning.level.Decision.Reason.NOBODY_BELOW;
import static io.demarc.provisioning.level.Decision.Reason.ORGANIZATION_AT_VIEW;
import static io.demarc.provisioning.level.Decision.Reason.UNASSIGNED;
import static io.demarc.provisioning.level.ProvisioningLevel.MODIFY;
import static io.demarc.provisioning.level.ProvisioningLevel.NONE;
import static io.demarc.provisioning.level.ProvisioningLevel.VIEW;

/**
 * Who may do what with SIP devices (DV-2 to DV-6): the one decision behind page, menu, endpoint and service. It looks
 * nothing up, so the same question gets the same answer everywhere.
 *
 * <p>The level of the actor is what counts for it. The level of a child is what was set for it: an actor that was
 * lowered to View still acts for the children that were at Modify.
 *
 * @param highestBelow the highest level that was set for an organization of the provider or any of their accounts, or
 *     for an account of the organization
 * @param assignToView whether a provider at Modify may assign to an organization at View
 *     ({@code demarc.devices.assign-to-view})
 */
public record DevicePolicy(Standing actor, ProvisioningLevel highestBelow, boolean assignToView) {

    /** Whether there is a section of devices at all (DV-2). */
    public Decision open() {
        return switch (actor.holder().rank()) {
            case ADMINISTRATOR -> ALLOWED;
            case PROVIDER ->
                actor.reaches(VIEW) && highestBelow == NONE ? new Decision(NOBODY_BELOW, null) : ownLevel();
            case ORGANIZATION, ACCOUNT -> ownLevel();
        };
    }

    private Decision ownLevel() {
        return actor.reaches(VIEW) ? ALLOWED : new Decision(LEVEL, actor.decidedBy());
    }

    /** @param target whom the new device is for; null when it stays unassigned */
    public Decision add(Standing target) {
        var open = open();
        if (!open.isAllowed()) {
            return open;
        }
        if (target != null) {
            return mayHave(target);
        }
        return actor.reaches(MODIFY) || highestBelow != MODIFY
                ? ALLOWED
                : new Decision(MUST_BE_ASSIGNED, actor.decidedBy());
    }

    /** Whether it may be edited or removed; both follow the same rule. */
    public Decision edit(DeviceFacts device) {
        var open = open();
        if (!open.isAllowed() || actor.reaches(MODIFY)) {
            return open;
        }
        if (!isOwn(device)) {
            return new Decision(FOREIGN, actor.decidedBy());
        }
        var children = device.childrenOf(actor);
        if (children.isEmpty()) {
            return new Decision(CHILD_NOT_AT_MODIFY, actor.decidedBy());
        }
        return children.stream()
                .filter(child -> child.own() != MODIFY)
                .findFirst()
                .map(child -> new Decision(CHILD_NOT_AT_MODIFY, child))
                .orElse(ALLOWED);
    }

    /** @param target the organization, or an account of the one that has it already */
    public Decision assign(DeviceFacts device, Standing target) {
        var edit = edit(device);
        return edit.isAllowed() ? mayHave(target) : edit;
    }

    /** Also who may only look at a foreign device gets rid of it (DV-6). */
    public Decision clearAssignment(DeviceFacts device) {
        if (device.assignedTo().isEmpty()) {
            return new Decision(UNASSIGNED, null);
        }
        return isOwn(device) ? edit(device) : open();
    }

    private Decision mayHave(Standing target) {
        if (!actor.reaches(MODIFY) && target.own() != MODIFY) {
            return new Decision(CHILD_NOT_AT_MODIFY, target);
        }
        var excepted = assignToView && actor.reaches(MODIFY);
        return target.holder().rank() == Rank.ORGANIZATION && target.own() == VIEW && !excepted
                ? new Decision(ORGANIZATION_AT_VIEW, target)
                : ALLOWED;
    }

    private boolean isOwn(DeviceFacts device) {
        return device.provisionedBy().equals(actor.holder());
    }
}
