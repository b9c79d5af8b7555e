// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.level.ProvisioningLevels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whose settings an address means: those of the provider or the organization that it names, or of the caller. */
@RequestScoped
public class SettingPlace {

    @Inject
    ProvisioningLevels levels;

    TenantPath named(Long provider, Long organization) {
        if (organization != null) {
            return levels.organization(organization).place();
        }
        return provider == null
                ? CallContext.caller().scope()
                : levels.provider(provider).place();
    }
}
