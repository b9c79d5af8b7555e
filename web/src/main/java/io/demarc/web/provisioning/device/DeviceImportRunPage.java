// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.imports.FileView;
import io.demarc.imports.Rejections;
import io.demarc.provisioning.device.DeviceImports;
import io.demarc.provisioning.device.PreviewedDevice;
import io.demarc.web.imports.RejectedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a run shows of an import of devices: the rejected rows and the first good ones. */
@Named
@ViewScoped
public class DeviceImportRunPage extends RejectedRows<FileView> {

    private static final long serialVersionUID = 1;

    @Inject
    DeviceImports imports;

    @Override
    protected Rejections rejections() {
        return imports;
    }

    @Override
    protected FileView view(long run) {
        return imports.get(run);
    }

    public List<PreviewedDevice> getPreview() {
        return imports.preview(run());
    }
}
