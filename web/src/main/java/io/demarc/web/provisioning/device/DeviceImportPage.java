// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.imports.ImportColumn;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.provisioning.device.DeviceColumns;
import io.demarc.provisioning.device.DeviceImports;
import io.demarc.provisioning.level.DevicePolicies;
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

/** The first step of an import of devices. Its rows are then shown by the page of the run. */
@Named
@ViewScoped
public class DeviceImportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DeviceImports imports;

    @Inject
    DevicePolicies policies;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    private transient UploadedFile file;

    /** Called when the page is opened. */
    public void open() {
        policies.opened();
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.DEVICES, "")
                .here(ConsolePage.DEVICE_IMPORT);
    }

    /** The dry run; the page of the run shows what it found. */
    public String stage() throws IOException {
        if (file == null || file.getFileName() == null || file.getSize() == 0) {
            throw new BusinessException(Problem.at("file", "importFile.required"));
        }
        try (var content = file.getInputStream()) {
            return ConsolePage.RUN.redirect("id=" + imports.stage(file.getFileName(), content));
        }
    }

    public List<String> getSteps() {
        return List.of(
                labels.get("import.step.file"), labels.get("import.step.check"), labels.get("import.step.import"));
    }

    public List<ImportColumn> getColumns() {
        return DeviceColumns.LAYOUT.columns();
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
