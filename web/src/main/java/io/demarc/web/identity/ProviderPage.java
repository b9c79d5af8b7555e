// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.identity.OperatorFilter;
import io.demarc.identity.Operators;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderView;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A service provider with what hangs on it: its organizations and its operators. */
@Named
@ViewScoped
public class ProviderPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int COUNTED = 10_000;

    @Inject
    ServiceProviders providers;

    @Inject
    Organizations organizations;

    @Inject
    Operators operators;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private ProviderView provider;
    private int organizationCount;
    private int operatorCount;

    /** Called when the page is opened. */
    public void open() {
        provider = providers.view(id);
        organizationCount = organizations.count(OrganizationFilter.ofProvider(id), COUNTED);
        if (CallContext.caller().may(Permission.OPERATOR_READ)) {
            operatorCount = operators.count(OperatorFilter.ofProvider(id), COUNTED);
        }
        if (ConsolePage.PROVIDERS.isOpenTo(CallContext.caller())) {
            breadcrumb.page(ConsolePage.PROVIDERS, "");
        }
        breadcrumb.in(TenantPath.provider(id));
    }

    public TenantPath getPlace() {
        return TenantPath.provider(id);
    }

    public ProviderView getProvider() {
        return provider;
    }

    public int getOrganizationCount() {
        return organizationCount;
    }

    public int getOperatorCount() {
        return operatorCount;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
