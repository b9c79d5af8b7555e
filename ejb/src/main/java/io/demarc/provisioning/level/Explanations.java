// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static io.demarc.access.Permission.DEVICE_READ;
import static io.demarc.provisioning.level.DeviceAct.ADD_UNASSIGNED;
import static io.demarc.provisioning.level.DeviceAct.CHANGE_FOREIGN;
import static io.demarc.provisioning.level.DeviceAct.CHANGE_OWN_UNASSIGNED;
import static io.demarc.provisioning.level.DeviceAct.CLEAR_FOREIGN;

import io.demarc.access.Requires;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.level.Explanation.Answer;
import io.demarc.provisioning.level.Explanation.ForChild;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** "What would they see?": asks the one decision everything it can be asked, in the place of somebody else. */
@Stateless
public class Explanations {

    @Inject
    DevicePolicies policies;

    @Inject
    ProvisioningLevels levels;

    /**
     * @param filter which of those directly below {@code holder}
     * @throws io.demarc.kernel.NotAllowed when the caller is at None
     */
    @Requires(DEVICE_READ)
    public Explanation of(Holder holder, ChildFilter filter, PageRequest page) {
        var policy = policies.of(holder);
        Page<ForChild> below = holder.rank() == Rank.ACCOUNT
                ? new Page<>(List.of(), null, null)
                : levels.children(holder, filter, page).map(child -> forChild(policy, child));
        return new Explanation(policy.actor(), policy.open(), answers(policy), below);
    }

    private static List<Answer> answers(DevicePolicy policy) {
        var holder = policy.actor().holder();
        var own = new DeviceFacts(holder, List.of());
        var foreign = new DeviceFacts(somebodyElse(holder), List.of(policy.actor()));
        return List.of(
                new Answer(ADD_UNASSIGNED, policy.add(null)),
                new Answer(CHANGE_OWN_UNASSIGNED, policy.edit(own)),
                new Answer(CHANGE_FOREIGN, policy.edit(foreign)),
                new Answer(CLEAR_FOREIGN, policy.clearAssignment(foreign)));
    }

    private static ForChild forChild(DevicePolicy policy, Child child) {
        var holder = policy.actor().holder();
        var theirs = new DeviceFacts(holder, List.of(child.standing()));
        return new ForChild(child, policy.add(child.standing()), policy.edit(theirs), assign(policy, child));
    }

    /** A device that nobody has yet may be out of reach at View, and can still be added for a child at once. */
    private static Decision assign(DevicePolicy policy, Child child) {
        return policy.assign(new DeviceFacts(policy.actor().holder(), List.of()), child.standing());
    }

    private static Holder somebodyElse(Holder holder) {
        return holder.rank() == Rank.ADMINISTRATOR ? Holder.of(TenantPath.provider(0)) : holder.parent();
    }
}
