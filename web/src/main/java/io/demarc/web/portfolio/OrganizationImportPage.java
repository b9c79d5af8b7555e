// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.portfolio;

import io.demarc.access.CallContext;
import io.demarc.imports.ImportColumn;
import io.demarc.portfolio.OrganizationColumns;
import io.demarc.portfolio.OrganizationImports;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.ProviderRow;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.web.imports.FilePage;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.tenancy.NamedPlace;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;

/** The first step of an import of organizations (CU-13). Its rows are then shown by the page of the run. */
@Named
@ViewScoped
public class OrganizationImportPage extends FilePage {

    private static final long serialVersionUID = 1;

    @Inject
    OrganizationImports imports;

    @Inject
    ServiceProviders providers;

    @Inject
    NamedPlace named;

    @Inject
    Breadcrumb breadcrumb;

    private Long provider;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb
                .in(named.of(provider, null))
                .page(ConsolePage.ORGANIZATIONS, "")
                .here(ConsolePage.ORGANIZATION_IMPORT);
    }

    @Override
    protected long dryRun(String fileName, InputStream content) {
        return imports.stage(provider, fileName, content);
    }

    /** Whether it must be said whose customers they become. */
    public boolean isProviderAsked() {
        return CallContext.caller().scope().isSystem();
    }

    /** The first 200 by name. */
    public List<ProviderRow> getProviders() {
        return providers
                .page(null, PageRequest.parse(ServiceProviders.SORTS, null, null, 200))
                .rows();
    }

    public List<ImportColumn> getColumns() {
        return OrganizationColumns.LAYOUT.columns();
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }
}
