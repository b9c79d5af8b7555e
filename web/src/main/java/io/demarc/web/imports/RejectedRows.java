// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

import io.demarc.imports.ImportDesk;
import io.demarc.imports.RejectedRow;
import io.demarc.imports.Rejections;
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
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/**
 * The file and its rejected rows on the page of the run of an import, whatever the file is about (AC-8).
 *
 * @param <V> what is told of the file
 */
public abstract class RejectedRows<V> extends ListPage<RejectedRow> {

    private static final long serialVersionUID = 1;

    /** What else the page tells should not be far below. */
    private static final int ROWS_A_PAGE = 20;

    @Inject
    Preferences preferences;

    @Inject
    Labels labels;

    private transient V view;

    /** The service of the feature that the file belongs to. */
    protected abstract Rejections rejections();

    protected abstract V view(long run);

    @PostConstruct
    void start() {
        open();
        noteLook();
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
        var some = new PageRequest(asked.sort(), asked.ascending(), asked.cursor(), ROWS_A_PAGE);
        view = view(run());
        return rejections().rejected(run(), word("problem", RowProblem.class), some);
    }

    @Override
    protected int count(int most) {
        return (int) Math.min(most, rejections().countRejected(run(), word("problem", RowProblem.class)));
    }

    @Override
    public List<RejectedRow> getRows() {
        lookAgain();
        return super.getRows();
    }

    public String reason(RejectedRow row) {
        return row.rejection().text(preferences.getLocale());
    }

    public V getView() {
        lookAgain();
        return view;
    }

    /** Rows may be refused while the import goes on, so each request looks once, also each one of an open page. */
    private void lookAgain() {
        if (noteLook()) {
            load();
        }
    }

    /** @return whether it is the first look of this request */
    private static boolean noteLook() {
        return FacesContext.getCurrentInstance().getAttributes().putIfAbsent(RejectedRows.class, true) == null;
    }

    /** How many rows each problem has. */
    public Map<RowProblem, Long> getProblems() {
        return rejections().countByProblem(run());
    }

    public void download() throws IOException {
        var name = labels.get("import.rejected.file") + "-" + run() + ".csv";
        Faces.sendFile(name, true, new RejectedFile(rejections(), run(), preferences.getLocale())::write);
    }

    protected long run() {
        return number("id");
    }
}
