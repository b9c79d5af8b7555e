// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.intake;

import io.demarc.calls.intake.CallImports;
import io.demarc.calls.intake.CallPreview;
import io.demarc.imports.FileView;
import io.demarc.imports.Rejections;
import io.demarc.web.imports.RejectedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page of a run shows of an import of calls: the first records as understood, the rejected ones. */
@Named
@ViewScoped
public class CallImportRunPage extends RejectedRows<FileView> {

    private static final long serialVersionUID = 1;

    @Inject
    CallImports imports;

    private transient CallPreview preview;

    @Override
    protected Rejections rejections() {
        return imports;
    }

    @Override
    protected FileView view(long run) {
        return imports.get(run);
    }

    /** Null once the file is imported. */
    public CallPreview getPreview() {
        if (preview == null) {
            preview = imports.preview(run()).orElse(null);
        }
        return preview;
    }
}
