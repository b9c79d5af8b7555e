// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountImports;
import io.demarc.account.ImportView;
import io.demarc.account.PreviewRow;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.RejectedRow;
import io.demarc.imports.RowProblem;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** What the page of a run shows of an import of accounts: the rejected rows, the first good ones, the target. */
@Named
@ViewScoped
public class ImportRunPage extends ListPage<RejectedRow> {

    private static final long serialVersionUID = 1;

    /** What else the page tells should not be far below. */
    private static final int ROWS_A_PAGE = 20;

    @Inject
    AccountImports imports;

    @Inject
    Preferences preferences;

    @Inject
    Labels labels;

    private ImportView view;

    @PostConstruct
    void start() {
        open();
    }

    @Override
    protected List<String> filters() {
        return List.of("id", "problem");
    }

    @Override
    protected List<SortKey> sorts() {
        return ImportDesk.SORTS;
    }

    @Override
    protected Page<RejectedRow> fetch(PageRequest asked) {
        view = imports.get(run());
        var some = new PageRequest(asked.sort(), asked.ascending(), asked.cursor(), ROWS_A_PAGE);
        return imports.rejected(run(), word("problem", RowProblem.class), some);
    }

    @Override
    protected int count(int most) {
        return (int) Math.min(most, imports.countRejected(run(), word("problem", RowProblem.class)));
    }

    /** Rows may be refused while the import goes on, so each request looks again, once. */
    @Override
    public List<RejectedRow> getRows() {
        if (FacesContext.getCurrentInstance().getAttributes().putIfAbsent(ImportRunPage.class, true) == null) {
            load();
        }
        return super.getRows();
    }

    public Map<RowProblem, Long> getProblems() {
        return imports.countByProblem(run());
    }

    public List<PreviewRow> getPreview() {
        return imports.preview(run());
    }

    public ImportView getView() {
        return view;
    }

    public String reason(RejectedRow row) {
        return row.rejection().text(preferences.getLocale());
    }

    /** Sends the rejected rows as a CSV file, as they are read from the database. */
    public void download() throws IOException {
        var name = labels.get("import.rejected.file") + "-" + run() + ".csv";
        Faces.sendFile(name, true, output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            imports.writeRejected(run(), preferences.getLocale(), text);
            text.flush();
        });
    }

    private long run() {
        return number("id");
    }
}
