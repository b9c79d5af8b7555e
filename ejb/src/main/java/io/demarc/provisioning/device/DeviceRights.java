// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.level.Decision;
import io.demarc.provisioning.level.DeviceFacts;
import io.demarc.provisioning.level.DevicePolicies;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.provisioning.level.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the caller may do with which device (DV-2 to DV-6): looks up who stands where and asks the one decision. */
@ApplicationScoped
class DeviceRights {

    @Inject
    DevicePolicies policies;

    @Inject
    ProvisioningLevels levels;

    /** Whether the caller has a section of devices at all. */
    Decision open() {
        return policies.current().open();
    }

    /** What the caller may add, to be asked for any number of devices in one transaction. */
    AddingRights adding() {
        return new AddingRights(policies.current(), levels);
    }

    /** Editing and removing follow the same rule. */
    Decision edit(Device device) {
        var policy = policies.current();
        return policy.edit(facts(device));
    }

    Decision clearAssignment(Device device) {
        var policy = policies.current();
        return policy.clearAssignment(facts(device));
    }

    /** @param organization null when it stays where it is */
    void demandAssigning(Device device, TenantPath organization, Collection<Long> accounts) {
        var policy = policies.current();
        var facts = facts(device);
        policy.edit(facts).demand();
        var place = organization == null ? device.owner() : organization;
        var holders = new ArrayList<Holder>();
        if (organization != null
                && !Holder.of(organization).equals(policy.actor().holder())) {
            holders.add(Holder.of(organization));
        }
        accounts.forEach(account -> holders.add(Holder.account(place, account)));
        standings(holders).forEach(target -> policy.assign(facts, target).demand());
    }

    private DeviceFacts facts(Device device) {
        return new DeviceFacts(
                Holder.of(device.provisionedBy()),
                device.assignedTo() == null ? List.of() : standings(holders(device)));
    }

    /** Those that it is assigned to: the organization and the accounts. */
    static List<Holder> holders(Device device) {
        var place = device.owner();
        var holders = new ArrayList<>(List.of(Holder.of(place)));
        device.lines().forEach(line -> holders.add(Holder.account(place, line.accountId())));
        return holders;
    }

    private List<Standing> standings(List<Holder> holders) {
        var found = levels.standings(holders);
        return holders.stream().map(found::get).distinct().toList();
    }

    /** @throws NotAllowed in words for whoever has no section of devices (DV-2, DV-9) */
    void demandOpen() {
        open().demand();
    }
}
