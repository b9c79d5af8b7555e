// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.AccessRefused;
import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.NotAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the one decision for those who call, with what is set for them and for those below. */
@Stateless
public class DevicePolicies {

    @Inject
    ProvisioningLevels standings;

    @Inject
    LevelRepository levels;

    @Inject
    @ConfigProperty(name = "demarc.devices.assign-to-view", defaultValue = "false")
    boolean assignToView;

    /**
     * What the caller may do.
     *
     * @throws AccessRefused for a contact, who has no devices to manage
     */
    @Requires(DEVICE_READ)
    public DevicePolicy current() {
        var caller = CallContext.caller();
        if (caller.contactId() != null) {
            throw new AccessRefused(DEVICE_READ);
        }
        return of(Holder.of(caller.scope()));
    }

    /**
     * The same, for whoever has a section of devices.
     *
     * @throws NotAllowed in words for everybody else (DV-2, DV-9)
     */
    @Requires(DEVICE_READ)
    public DevicePolicy opened() {
        var policy = current();
        policy.open().demand();
        return policy;
    }

    /** What somebody else may do; it tells nothing of who is out of the caller's scope. */
    @Requires(DEVICE_READ)
    public DevicePolicy of(Holder holder) {
        var highestBelow = holder.rank() == Rank.ADMINISTRATOR ? ProvisioningLevel.MODIFY : levels.highestBelow(holder);
        return new DevicePolicy(standings.standing(holder), highestBelow, assignToView);
    }
}
