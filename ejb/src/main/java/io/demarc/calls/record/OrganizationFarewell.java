// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.OrganizationGoes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Calls are kept (CL-1): an organization that has made some stays. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    CallRepository calls;

    void refuse(@Observes @Priority(OrganizationGoes.RUNS) OrganizationGoes gone) {
        if (calls.existFor(gone.organizationId())) {
            throw new BusinessException(Problem.of("organization.hasCalls"));
        }
    }
}
