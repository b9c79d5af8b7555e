// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.tenancy.OrganizationGoes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Templates and settings of an organization go with it. */
@ApplicationScoped
class OrganizationFarewell {

    @Inject
    VersionRepository versions;

    @Inject
    TemplateRepository templates;

    @Inject
    SettingRepository settings;

    void delete(@Observes @Priority(OrganizationGoes.RUNS) OrganizationGoes gone) {
        versions.removeAllOf(gone.organizationId());
        templates.removeAllOf(gone.organizationId());
        settings.removeAllOf(gone.organizationId());
    }
}
