// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.tenancy.Loss;
import io.demarc.tenancy.OrganizationGoes;
import io.demarc.tenancy.OrganizationLossQuestion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An organization's own devices go with it; the others go back to whoever added them. Both are wiped (DV-13). */
@ApplicationScoped
class OrganizationFarewell {

    private static final int AT_A_TIME = 200;

    @Inject
    DeviceRepository devices;

    @Inject
    DeviceRegistry registry;

    void count(@Observes OrganizationLossQuestion question) {
        question.answer(Loss.DEVICES, devices.countConcerning(question.organizationId()));
    }

    void delete(@Observes @Priority(OrganizationGoes.DEVICES) OrganizationGoes gone) {
        for (var some = devices.concerning(gone.organizationId(), AT_A_TIME);
                !some.isEmpty();
                some = devices.concerning(gone.organizationId(), AT_A_TIME)) {
            some.forEach(device -> leave(device, gone.organizationId()));
            devices.flushAndForget();
        }
    }

    private void leave(Device device, long organizationId) {
        if (Long.valueOf(organizationId).equals(device.provisionedBy().organizationId())) {
            registry.retire(device);
        } else {
            registry.clearAssignment(device);
        }
    }
}
