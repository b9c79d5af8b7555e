// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.tenancy.OrganizationGoes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The levels of an organization and of its accounts go with it, before the accounts take theirs along. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    LevelRepository levels;

    void delete(@Observes @Priority(OrganizationGoes.RUNS) OrganizationGoes gone) {
        levels.removeAllOf(gone.organizationId());
    }
}
