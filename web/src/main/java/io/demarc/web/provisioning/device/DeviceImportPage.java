// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.imports.ImportColumn;
import io.demarc.provisioning.device.DeviceColumns;
import io.demarc.provisioning.device.DeviceImports;
import io.demarc.provisioning.level.DevicePolicies;
import io.demarc.web.imports.FilePage;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;

/** The first step of an import of devices. Its rows are then shown by the page of the run. */
@Named
@ViewScoped
public class DeviceImportPage extends FilePage {

    private static final long serialVersionUID = 1;

    @Inject
    DeviceImports imports;

    @Inject
    DevicePolicies policies;

    @Inject
    Breadcrumb breadcrumb;

    /** Called when the page is opened. */
    public void open() {
        policies.opened();
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.DEVICES, "")
                .here(ConsolePage.DEVICE_IMPORT);
    }

    @Override
    protected long dryRun(String fileName, InputStream content) {
        return imports.stage(fileName, content);
    }

    public List<ImportColumn> getColumns() {
        return DeviceColumns.LAYOUT.columns();
    }
}
