// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.tenancy.OrganizationGoes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An organization goes without the cards that were its own; the cards stay. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    AssignmentRepository assignments;

    void delete(@Observes @Priority(OrganizationGoes.RUNS) OrganizationGoes gone) {
        assignments.removeAllOf(gone.organizationId());
    }
}
