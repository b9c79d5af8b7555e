// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static io.demarc.access.Permission.DEVICE_READ;
import static io.demarc.access.Permission.DEVICE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Devices;
import io.demarc.provisioning.level.Decision;
import io.demarc.provisioning.level.DevicePolicies;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ServiceProviders;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Opens and closes the windows in which devices come for the first time (DV-10). */
@Stateless
public class FirstContactWindows {

    @Inject
    WindowRepository windows;

    @Inject
    Devices devices;

    @Inject
    Organizations organizations;

    @Inject
    ServiceProviders providers;

    @Inject
    DevicePolicies policies;

    @Inject
    Clock clock;

    /** The open ones that the caller sees, those first that close first. */
    @Requires(DEVICE_READ)
    public List<WindowRow> open() {
        policies.opened();
        return windows.openRows(clock.instant());
    }

    /** @return the id of the window */
    @Requires(DEVICE_WRITE)
    public long open(WindowForm form) {
        if (Stream.of(form.providerId(), form.organizationId(), form.deviceId())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new BusinessException(Problem.of("window.target"));
        }
        demand(form.deviceId());
        var window = window(form, form.minutes() == null ? WindowForm.USUAL_MINUTES : form.minutes());
        windows.add(window);
        windows.flush();
        return window.id();
    }

    private FirstContactWindow window(WindowForm form, int minutes) {
        var by = CallContext.caller().name();
        var now = clock.instant();
        if (form.deviceId() != null) {
            var device = devices.get(form.deviceId());
            return new FirstContactWindow(
                    device.owner(), device.id(), device.form().name(), minutes, by, now);
        }
        if (form.organizationId() != null) {
            var organization = organizations.view(form.organizationId());
            return new FirstContactWindow(
                    organization.path(), null, organization.form().name(), minutes, by, now);
        }
        var provider = providers.get(form.providerId());
        return new FirstContactWindow(TenantPath.provider(form.providerId()), null, provider.name(), minutes, by, now);
    }

    /** @throws NotFound when there is none in the caller's scope */
    @Requires(DEVICE_WRITE)
    public void close(long id) {
        var window = windows.getLocked(id);
        demand(window.deviceId());
        window.close(clock.instant());
    }

    /** For one device whoever may edit it, for all of a place whoever is at Modify. */
    private void demand(Long deviceId) {
        if (deviceId != null) {
            devices.get(deviceId).edit().demand();
            return;
        }
        var actor = policies.opened().actor();
        if (!actor.reaches(ProvisioningLevel.MODIFY)) {
            var decided = actor.decidedBy();
            var raisedBy = new Decision(Decision.Reason.CHILD_NOT_AT_MODIFY, decided).changeableBy();
            throw new BusinessException(
                    Problem.of("window.modify", decided.own(), decided.holder().rank(), raisedBy));
        }
    }
}
