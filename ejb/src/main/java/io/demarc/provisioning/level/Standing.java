// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody stands: the level that was set for them, below the standing of whoever set it. A child never gets
 * further than its parent; when the parent gets its level back, so do the children (DV-3).
 *
 * @param above null for the administrator, who may do everything
 * @param own what was set; it may be more than what counts
 */
public record Standing(Standing above, Holder holder, ProvisioningLevel own) implements Serializable {

    public static final Standing ADMINISTRATOR = new Standing(null, Holder.ADMINISTRATOR, ProvisioningLevel.MODIFY);

    public Standing {
        if (above != null && !above.holder().equals(holder.parent())) {
            throw new IllegalArgumentException(above.holder() + " is not above " + holder);
        }
    }

    /** What counts. */
    public ProvisioningLevel level() {
        return above == null ? own : own.atMost(above.level());
    }

    /** Whose own level makes it what it is: the nearest to the top. */
    public Standing decidedBy() {
        return above != null && above.level() == level() ? above.decidedBy() : this;
    }

    public boolean reaches(ProvisioningLevel wanted) {
        return level().reaches(wanted);
    }

    boolean isChildOf(Standing other) {
        return above != null && above.holder().equals(other.holder());
    }

    /**
     * Those from directly below {@code other} down to this one.
     *
     * @throws IllegalArgumentException when this one does not stand below {@code other}
     */
    List<Standing> upTo(Standing other) {
        var line = new ArrayDeque<Standing>();
        for (var each = this; !each.holder().equals(other.holder()); each = each.above()) {
            if (each.above() == null) {
                throw new IllegalArgumentException(holder + " is not below " + other.holder());
            }
            line.addFirst(each);
        }
        return List.copyOf(line);
    }

    /** Why nobody below gets {@code wanted} from this one, and who can change that; empty when they can (DV-3, DV-9). */
    public Optional<Problem> refusing(ProvisioningLevel wanted) {
        return reaches(wanted)
                ? Optional.empty()
                : Optional.of(Problem.at(
                        "level",
                        "provisioning.level.aboveParent",
                        level(),
                        decidedBy().holder().rank(),
                        changeableTo(wanted)));
    }

    /** Who can raise it to {@code wanted}; when that takes several, the first of them (DV-3). */
    Rank changeableTo(ProvisioningLevel wanted) {
        return above.reaches(wanted) ? above.holder().rank() : above.changeableTo(wanted);
    }

    /** Whether a level above takes something away from what was set. */
    public boolean isLimited() {
        return level() != own;
    }

    /**
     * The same with another level, as the parent sets it (DV-3).
     *
     * @throws BusinessException at "level" when it is more than the parent can give
     */
    public Standing with(ProvisioningLevel wanted) {
        if (above == null) {
            throw new IllegalStateException("nobody sets the administrator's level");
        }
        above.refusing(wanted).ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
        return new Standing(above, holder, wanted);
    }
}
