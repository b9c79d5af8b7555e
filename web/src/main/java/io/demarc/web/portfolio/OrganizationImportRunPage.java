// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.portfolio;

import io.demarc.imports.FileView;
import io.demarc.imports.Rejections;
import io.demarc.portfolio.OrganizationImports;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.web.imports.RejectedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a run shows of an import of organizations: the rejected rows and the first good ones. */
@Named
@ViewScoped
public class OrganizationImportRunPage extends RejectedRows<FileView> {

    private static final long serialVersionUID = 1;

    @Inject
    OrganizationImports imports;

    @Override
    protected Rejections rejections() {
        return imports;
    }

    @Override
    protected FileView view(long run) {
        return imports.get(run);
    }

    public List<OrganizationForm> getPreview() {
        return imports.preview(run());
    }
}
