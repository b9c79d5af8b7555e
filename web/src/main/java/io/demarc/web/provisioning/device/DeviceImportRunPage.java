// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.imports.FileView;
import io.demarc.imports.RejectedRow;
import io.demarc.imports.RowProblem;
import io.demarc.provisioning.device.DeviceImports;
import io.demarc.provisioning.device.PreviewedDevice;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.web.imports.RejectedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page of a run shows of an import of devices: the rejected rows and the first good ones. */
@Named
@ViewScoped
public class DeviceImportRunPage extends RejectedRows {

    private static final long serialVersionUID = 1;

    @Inject
    DeviceImports imports;

    private FileView view;

    @Override
    protected Page<RejectedRow> rejected(RowProblem problem, PageRequest page) {
        view = imports.get(run());
        return imports.rejected(run(), problem, page);
    }

    @Override
    protected long countRejected(RowProblem problem) {
        return imports.countRejected(run(), problem);
    }

    @Override
    public Map<RowProblem, Long> getProblems() {
        return imports.countByProblem(run());
    }

    @Override
    public long getRejected() {
        return view.rejected();
    }

    @Override
    protected void writeRejected(Locale locale, Writer to) {
        imports.writeRejected(run(), locale, to);
    }

    public List<PreviewedDevice> getPreview() {
        return imports.preview(run());
    }

    public FileView getView() {
        return view;
    }
}
