// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static io.demarc.provisioning.level.ProvisioningLevel.MODIFY;
import static io.demarc.provisioning.level.ProvisioningLevel.VIEW;

import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.Problem;
import java.util.Optional;

/**
 * Whether something may be done with devices, and if not, why, and who can change that (DV-9).
 *
 * @param reason null when it is allowed
 * @param forbidding whose own level forbids it; null when no single level does
 */
public record Decision(Reason reason, Standing forbidding) {

    /** Why something is refused; each has a text {@code provisioning.refused.*}. */
    public enum Reason {
        /** The level is too low for this at all. */
        LEVEL(VIEW),
        /** Nobody below has a level, so there is no section (DV-2). */
        NOBODY_BELOW(VIEW),
        /** With View one adds and changes only for children at Modify (DV-6). */
        CHILD_NOT_AT_MODIFY(MODIFY),
        /** With View, while a child is at Modify, a device must be for such a child (DV-6). */
        MUST_BE_ASSIGNED(MODIFY),
        /** With View one changes only what one provisioned oneself (DV-6). */
        FOREIGN(MODIFY),
        /** No device goes to an organization at View (DV-5). */
        ORGANIZATION_AT_VIEW(MODIFY),
        /** There is no assignment to clear. */
        UNASSIGNED(MODIFY);

        private final ProvisioningLevel needed;

        Reason(ProvisioningLevel needed) {
            this.needed = needed;
        }
    }

    static final Decision ALLOWED = new Decision(null, null);

    public boolean isAllowed() {
        return reason == null;
    }

    /**
     * Who can raise the level that forbids it: whoever set it, or, when these were lowered themselves, whoever lowered
     * them (DV-3). Null when no single level forbids it.
     */
    public Rank changeableBy() {
        return forbidding == null ? null : forbidding.changeableTo(reason.needed);
    }

    /** In words, with who can change it (DV-9); empty when it is allowed. */
    public Optional<Problem> problem() {
        if (isAllowed()) {
            return Optional.empty();
        }
        var key = "provisioning.refused." + reason;
        return Optional.of(
                forbidding == null
                        ? Problem.of(key)
                        : Problem.of(key, forbidding.own(), forbidding.holder().rank(), changeableBy()));
    }

    /** @throws NotAllowed in words when it is refused */
    public void demand() {
        problem().ifPresent(refusal -> {
            throw new NotAllowed(refusal);
        });
    }
}
