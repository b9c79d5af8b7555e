// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountImports;
import io.demarc.account.ImportView;
import io.demarc.account.PreviewRow;
import io.demarc.imports.Rejections;
import io.demarc.web.imports.RejectedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a run shows of an import of accounts: the rejected rows, the first good ones, the target. */
@Named
@ViewScoped
public class ImportRunPage extends RejectedRows<ImportView> {

    private static final long serialVersionUID = 1;

    @Inject
    AccountImports imports;

    @Override
    protected Rejections rejections() {
        return imports;
    }

    @Override
    protected ImportView view(long run) {
        return imports.get(run);
    }

    public List<PreviewRow> getPreview() {
        return imports.preview(run());
    }
}
