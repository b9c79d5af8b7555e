// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.account.SipUsers;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.secrets.MasterKey;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Adds, changes and removes devices, one way for one that is typed, for a file and for many at a time. Each act asks what
 * the caller's level allows (DV-6). Services with permissions stand before it.
 */
@ApplicationScoped
class DeviceRegistry {

    @Inject
    DeviceRepository devices;

    @Inject
    RetiredDeviceRepository retired;

    @Inject
    DeviceUniqueness uniqueness;

    @Inject
    DeviceRights rights;

    @Inject
    OrganizationRegistry organizations;

    @Inject
    SipUsers users;

    @Inject
    Event<DeviceLeaves> leaving;

    @Inject
    MasterKey masterKey;

    @Inject
    Clock clock;

    /** @throws BusinessException naming all that is wrong with the form, or why the caller's level refuses it */
    Device add(NewDevice asked) {
        return add(asked, rights.adding());
    }

    Device add(NewDevice asked, AddingRights mayAdd) {
        mayAdd.demandOpen();
        var device = made(asked);
        mayAdd.demand(device);
        devices.add(device);
        device.keepSecret(masterKey);
        uniqueness.flush();
        retired.forget(device.mac());
        return device;
    }

    /** Refuses what {@link #add} would refuse. */
    void check(NewDevice asked, AddingRights mayAdd) {
        mayAdd.demand(made(asked));
    }

    /** The device as {@link #add} would make it, or what that would refuse beside the level. */
    private Device made(NewDevice asked) {
        var scope = CallContext.caller().scope();
        var problems = new Problems();
        uniqueness.check(problems, asked.form(), null);
        var device = problems.noting(() -> new Device(scope, asked.form(), clock.instant()));
        var organization = problems.noting(() -> target(scope, asked));
        problems.throwIfAny();
        if (organization != null) {
            device.assignTo(organization, clock.instant());
            giveLines(device, asked.lines());
        }
        return device;
    }

    /** An organization adds for itself; a device without lines then is assigned to nobody yet. */
    private TenantPath target(TenantPath scope, NewDevice asked) {
        if (scope.organizationId() != null) {
            return asked.lines().values().stream().allMatch(Objects::isNull) ? null : scope;
        }
        if (asked.organizationId() == null && !asked.lines().isEmpty()) {
            throw new BusinessException(Problem.at("organization", "required"));
        }
        return asked.organizationId() == null ? null : organization(asked.organizationId());
    }

    void update(long id, DeviceForm form) {
        var device = devices.getLocked(id);
        rights.edit(device).demand();
        var problems = new Problems();
        uniqueness.check(problems, form, device);
        var before = device.retired(clock.instant());
        problems.trying(() -> device.describe(form));
        problems.throwIfAny();
        var exchanged = !device.mac().equals(before.mac());
        if (exchanged) {
            device.renewSecret(masterKey);
        }
        uniqueness.flush();
        if (exchanged) {
            wipe(before, device);
        }
    }

    /** Another phone in the place of the one before, which forgets what it knew as if it were deleted (DV-13). */
    private void wipe(RetiredDevice before, Device now) {
        retired.keep(before);
        retired.forget(now.mac());
    }

    /**
     * Assigns it to an organization, or lines of it to accounts of the one that has it; the other lines stay.
     *
     * @param organizationId null for the one that has it
     * @param lines ids of accounts by the number of the line; null frees a line
     * @return false when everything was so already
     * @throws BusinessException when it is with another organization and lines are given: it has to be wiped first (DV-13)
     */
    boolean assign(long id, Long organizationId, Map<Integer, Long> lines) {
        var device = devices.getLocked(id);
        var organization = target(device, organizationId);
        var moves = !organization.organizationId().equals(device.assignedTo());
        if (moves && device.assignedTo() != null && !lines.isEmpty()) {
            throw new BusinessException(Problem.of("device.moveFirst"));
        }
        rights.demandAssigning(
                device,
                moves ? organization : null,
                lines.values().stream().filter(Objects::nonNull).toList());
        var before = linesOf(device);
        if (moves) {
            leaving.fire(new DeviceLeaves(id));
        }
        device.assignTo(organization, clock.instant());
        giveLines(device, lines);
        devices.flush();
        return moves || !before.equals(linesOf(device));
    }

    private TenantPath target(Device device, Long organizationId) {
        if (organizationId != null) {
            return organization(organizationId);
        }
        if (device.owner().organizationId() == null) {
            throw new BusinessException(Problem.at("organization", "required"));
        }
        return device.owner();
    }

    private static Map<Integer, Long> linesOf(Device device) {
        var lines = new TreeMap<Integer, Long>();
        device.lines().forEach(line -> lines.put(line.number(), line.accountId()));
        return lines;
    }

    private void giveLines(Device device, Map<Integer, Long> lines) {
        var problems = new Problems();
        var homes = users.organizations(
                lines.values().stream().filter(Objects::nonNull).toList());
        lines.forEach((number, account) -> problems.addIf(
                account != null && !device.owner().organizationId().equals(homes.get(account)),
                Device.field(number),
                "device.accountElsewhere"));
        problems.throwIfAny();
        if (!lines.isEmpty()) {
            device.giveLines(lines);
        }
    }

    private TenantPath organization(long id) {
        return organizations
                .path(id)
                .orElseThrow(() -> new BusinessException(Problem.at("organization", "device.noSuchOrganization")));
    }

    void clearAssignment(long id) {
        var device = devices.getLocked(id);
        rights.clearAssignment(device).demand();
        clearAssignment(device);
        devices.flush();
    }

    void clearAssignment(Device device) {
        leaving.fire(new DeviceLeaves(device.id()));
        device.clearAssignment();
    }

    /** @return false when it was assigned to nobody */
    boolean clearIfAssigned(long id) {
        var assigned = devices.get(id).assignedTo() != null;
        if (assigned) {
            clearAssignment(id);
        }
        return assigned;
    }

    /**
     * Whether it gets its configuration from here.
     *
     * @return false when it was so already
     */
    boolean provision(long id, boolean provisioning) {
        var device = devices.getLocked(id);
        rights.edit(device).demand();
        return device.provision(provisioning);
    }

    void delete(long id) {
        var device = devices.getLocked(id);
        rights.edit(device).demand();
        retire(device);
    }

    /** Removes it; what is left serves its last configuration (DV-13). */
    void retire(Device device) {
        leaving.fire(new DeviceLeaves(device.id()));
        retired.forget(device.mac());
        retired.keep(device.retired(clock.instant()));
        devices.remove(device);
        devices.flush();
    }
}
