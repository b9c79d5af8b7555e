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
 * <p>The level of the actor is what counts for it. The level of somebody below is what was set for them, at most what
 * was set for those between them and the actor: an actor that was lowered to View still acts for the children that were
 * at Modify, but an account gets no further than its organization (DV-3).
 *
 * @param highestBelow the highest level that was set for an organization of the provider, or for an account of the
 *     organization; those further down reach no higher. It is of no account for an administrator
 * @param assignToView whether a provider at Modify may assign to an organization at View
 *     ({@code demarc.devices.assign-to-view})
 */
public record DevicePolicy(Standing actor, ProvisioningLevel highestBelow, boolean assignToView) {

    /** Whether there is a section of devices at all (DV-2). */
    public Decision open() {
        var own = ownLevel();
        return own.isAllowed() && actor.holder().rank() == Rank.PROVIDER && highestBelow == NONE
                ? new Decision(NOBODY_BELOW, null)
                : own;
    }

    /**
     * Whether the levels of those below may be looked at, and set as far as {@link Standing#with} goes. It needs nobody
     * below who has one: otherwise nobody could ever get the first (DV-3).
     */
    public Decision grant() {
        return ownLevel();
    }

    private Decision ownLevel() {
        return actor.reaches(VIEW) ? ALLOWED : new Decision(LEVEL, actor.decidedBy());
    }

    /** @param target whom the new device is for; null or the actor when it stays in the actor's own context */
    public Decision add(Standing target) {
        var open = open();
        if (!open.isAllowed()) {
            return open;
        }
        if (target != null && !target.holder().equals(actor.holder())) {
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
        var line = target.upTo(actor);
        if (!actor.reaches(MODIFY)) {
            return line.stream()
                    .filter(below -> below.own() != MODIFY)
                    .findFirst()
                    .map(below -> new Decision(CHILD_NOT_AT_MODIFY, below))
                    .orElse(ALLOWED);
        }
        return line.stream()
                .filter(below -> below.holder().rank() == Rank.ORGANIZATION && below.own() == VIEW && !assignToView)
                .findFirst()
                .map(organization -> new Decision(ORGANIZATION_AT_VIEW, organization))
                .orElse(ALLOWED);
    }

    private boolean isOwn(DeviceFacts device) {
        return device.provisionedBy().equals(actor.holder());
    }
}
