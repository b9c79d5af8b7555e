// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.access.CallContext;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class OrganizationSubject implements Subject<OrganizationForm, OrganizationSetup> {

    @Inject
    Organizations organizations;

    @Override
    public TenantPath owner(long id) {
        return organizations.path(id);
    }

    @Override
    public OrganizationForm form(long id) {
        return organizations.get(id);
    }

    @Override
    public String name(OrganizationForm form) {
        return form.name();
    }

    @Override
    public void save(long id, OrganizationForm form) {
        organizations.update(id, form);
    }

    @Override
    public TenantPath place(OrganizationSetup setup) {
        var own = CallContext.caller().scope().providerId();
        var provider = setup.providerId() == null ? own : setup.providerId();
        if (provider == null) {
            throw new BusinessException(Problem.at("provider", "required"));
        }
        return TenantPath.provider(provider);
    }

    @Override
    public String nameOfNew(OrganizationSetup setup) {
        return setup.form().name().strip();
    }

    @Override
    public long setUp(OrganizationSetup setup) {
        return organizations.create(setup.providerId(), setup.form());
    }
}
