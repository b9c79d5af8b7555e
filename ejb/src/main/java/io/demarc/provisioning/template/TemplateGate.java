// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.provisioning.level.DevicePolicies;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.store.TenantOwned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the level of provisioning lets somebody look at templates and settings, or change them (DV-2, DV-9). */
@ApplicationScoped
class TemplateGate {

    @Inject
    DevicePolicies policies;

    /** @throws NotAllowed in words when the caller has no section of devices */
    void look() {
        policies.opened();
    }

    /** @throws NotAllowed in words when the caller may only look */
    void change() {
        if (policies.opened().actor().level() != ProvisioningLevel.MODIFY) {
            throw new NotAllowed(Problem.of("template.levelView"));
        }
    }

    /**
     * Something that the caller owns, or somebody below: what is only inherited can be looked at, not changed.
     *
     * @throws NotFound when it is not
     */
    <E extends TenantOwned> E own(E found) {
        change();
        if (!CallContext.caller().scope().contains(found.owner())) {
            throw new NotAllowed(Problem.of("template.inherited"));
        }
        return found;
    }
}
