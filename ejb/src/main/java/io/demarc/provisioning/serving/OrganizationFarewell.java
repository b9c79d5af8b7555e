// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.tenancy.OrganizationGoes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Open windows and the log of requests go with the organization. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    WindowRepository windows;

    @Inject
    RequestRepository requests;

    void delete(@Observes @Priority(OrganizationGoes.RUNS) OrganizationGoes gone) {
        windows.removeOf(gone.organizationId());
        requests.removeOf(gone.organizationId());
    }
}
