// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountImports;
import io.demarc.account.ImportView;
import io.demarc.account.PreviewRow;
import io.demarc.imports.RejectedRow;
import io.demarc.imports.RowProblem;
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

/** What the page of a run shows of an import of accounts: the rejected rows, the first good ones, the target. */
@Named
@ViewScoped
public class ImportRunPage extends RejectedRows {

    private static final long serialVersionUID = 1;

    @Inject
    AccountImports imports;

    private ImportView view;

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

    public List<PreviewRow> getPreview() {
        return imports.preview(run());
    }

    public ImportView getView() {
        return view;
    }
}
