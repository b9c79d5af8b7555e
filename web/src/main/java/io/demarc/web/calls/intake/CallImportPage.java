// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.intake;

import io.demarc.access.CallContext;
import io.demarc.calls.intake.CallColumns;
import io.demarc.calls.intake.CallImportOrder;
import io.demarc.calls.intake.CallImports;
import io.demarc.calls.intake.CallMappings;
import io.demarc.calls.intake.MappingRow;
import io.demarc.imports.ImportColumn;
import io.demarc.web.imports.FilePage;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;

/** The first step of an import of calls (CL-1). What its first records come to is then shown by the page of the run. */
@Named
@ViewScoped
public class CallImportPage extends FilePage {

    private static final long serialVersionUID = 1;

    @Inject
    CallImports imports;

    @Inject
    CallMappings mappings;

    @Inject
    Breadcrumb breadcrumb;

    private Long provider;
    private Long mapping;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb.in(CallContext.caller().scope()).page(ConsolePage.CALLS, "").here(ConsolePage.CALL_IMPORT_PAGE);
    }

    @Override
    protected long dryRun(String fileName, InputStream content) {
        return imports.stage(new CallImportOrder(provider, mapping, fileName), content);
    }

    public List<ImportColumn> getColumns() {
        return CallColumns.LAYOUT.columns();
    }

    public List<MappingRow> getMappings() {
        return mappings.all();
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }

    public Long getMapping() {
        return mapping;
    }

    public void setMapping(Long mapping) {
        this.mapping = mapping;
    }
}
