// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

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
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The rejected rows on the page of the run of an import, whatever the file is about (AC-8). */
public abstract class RejectedRows extends ListPage<RejectedRow> {

    private static final long serialVersionUID = 1;

    /** What else the page tells should not be far below. */
    private static final int ROWS_A_PAGE = 20;

    @Inject
    Preferences preferences;

    @Inject
    Labels labels;

    @PostConstruct
    void start() {
        open();
    }

    /** @param problem null for all */
    protected abstract Page<RejectedRow> rejected(RowProblem problem, PageRequest page);

    /** @param problem null for all */
    protected abstract long countRejected(RowProblem problem);

    /** How many rows each problem has. */
    public abstract Map<RowProblem, Long> getProblems();

    /** How many rows were refused so far. */
    public abstract long getRejected();

    protected abstract void writeRejected(Locale locale, Writer to);

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
        var some = new PageRequest(asked.sort(), asked.ascending(), asked.cursor(), ROWS_A_PAGE);
        return rejected(word("problem", RowProblem.class), some);
    }

    @Override
    protected int count(int most) {
        return (int) Math.min(most, countRejected(word("problem", RowProblem.class)));
    }

    /** Rows may be refused while the import goes on, so each request looks again, once. */
    @Override
    public List<RejectedRow> getRows() {
        if (FacesContext.getCurrentInstance().getAttributes().putIfAbsent(RejectedRows.class, true) == null) {
            load();
        }
        return super.getRows();
    }

    public String reason(RejectedRow row) {
        return row.rejection().text(preferences.getLocale());
    }

    /** Sends the rejected rows as a CSV file, as they are read from the database. */
    public void download() throws IOException {
        var name = labels.get("import.rejected.file") + "-" + run() + ".csv";
        Faces.sendFile(name, true, output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            writeRejected(preferences.getLocale(), text);
            text.flush();
        });
    }

    protected long run() {
        return number("id");
    }
}
