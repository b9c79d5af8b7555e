// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.portfolio;

import io.demarc.access.CallContext;
import io.demarc.imports.ImportColumn;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.portfolio.OrganizationColumns;
import io.demarc.portfolio.OrganizationImports;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.ProviderRow;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** The first step of an import of organizations (CU-13). Its rows are then shown by the page of the run. */
@Named
@ViewScoped
public class OrganizationImportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    OrganizationImports imports;

    @Inject
    ServiceProviders providers;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    private Long provider;
    private transient UploadedFile file;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb
                .in(provider == null ? CallContext.caller().scope() : TenantPath.provider(provider))
                .page(ConsolePage.ORGANIZATIONS, "")
                .here(ConsolePage.ORGANIZATION_IMPORT);
    }

    /** The dry run; the page of the run shows what it found. */
    public String stage() throws IOException {
        if (file == null || file.getFileName() == null || file.getSize() == 0) {
            throw new BusinessException(Problem.at("file", "importFile.required"));
        }
        try (var content = file.getInputStream()) {
            return ConsolePage.RUN.redirect("id=" + imports.stage(provider, file.getFileName(), content));
        }
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

    public List<String> getSteps() {
        return List.of(
                labels.get("import.step.file"), labels.get("import.step.check"), labels.get("import.step.import"));
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

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
