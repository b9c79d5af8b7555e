// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.intake;

import io.demarc.access.CallContext;
import io.demarc.calls.intake.CallMappings;
import io.demarc.calls.intake.MappingRow;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How other systems write their call files: the mappings that there are. */
@Named
@ViewScoped
public class MappingsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CallMappings mappings;

    @Inject
    Breadcrumb breadcrumb;

    private List<MappingRow> rows;

    /** Called when the page is opened. */
    public void open() {
        rows = mappings.all();
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.CALLS, "")
                .page(ConsolePage.CALL_IMPORT_PAGE, "")
                .here(ConsolePage.CALL_MAPPINGS);
    }

    public List<MappingRow> getRows() {
        return rows;
    }
}
