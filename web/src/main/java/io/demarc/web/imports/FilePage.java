// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.web.navigation.ConsolePage;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.primefaces.model.file.UploadedFile;

/** The first step of an import: which file (AC-8). Its rows are then shown by the page of the run. */
public abstract class FilePage implements Serializable {

    private static final long serialVersionUID = 1;

    private transient UploadedFile file;

    /** @return the id of the run */
    protected abstract long dryRun(String fileName, InputStream content);

    /** The dry run; the page of the run shows what it found. */
    public String stage() throws IOException {
        if (file == null || file.getFileName() == null || file.getSize() == 0) {
            throw new BusinessException(Problem.at("file", "importFile.required"));
        }
        try (var content = file.getInputStream()) {
            return ConsolePage.RUN.redirect("id=" + dryRun(file.getFileName(), content));
        }
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
