// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.invoicing.InvoiceRuns;
import io.demarc.invoicing.RunItemRow;
import io.demarc.invoicing.RunItemState;
import io.demarc.invoicing.RunItemSum;
import io.demarc.invoicing.RunOrder;
import io.demarc.kernel.Problem;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a run shows of invoices: how many organizations ended how, and why some did not. */
@Named
@ViewScoped
public class InvoiceRunPage extends ListPage<RunItemRow> {

    private static final long serialVersionUID = 1;

    @Inject
    InvoiceRuns runs;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    private RunOrder order;

    @PostConstruct
    void start() {
        open();
        order = runs.order(number("id"));
    }

    @Override
    protected List<String> filters() {
        return List.of("id", "state");
    }

    @Override
    protected List<SortKey> sorts() {
        return InvoiceRuns.SORTS;
    }

    @Override
    protected Page<RunItemRow> fetch(PageRequest asked) {
        return runs.page(number("id"), word("state", RunItemState.class), asked);
    }

    @Override
    protected int count(int most) {
        return 0;
    }

    /** More are done while the run goes on, so each request looks again, once. */
    @Override
    public List<RunItemRow> getRows() {
        if (FacesContext.getCurrentInstance().getAttributes().putIfAbsent(InvoiceRunPage.class, true) == null) {
            load();
        }
        return super.getRows();
    }

    public List<RunItemSum> getSums() {
        return runs.sums(number("id"));
    }

    /** @param problem its key; null when there is none */
    public String reason(String problem) {
        return problem == null ? "" : Problem.of(problem).text(preferences.getLocale());
    }

    /** Makes what a dry run showed, by a run of its own. */
    public String makeThem() {
        var run = runs.start(new RunOrder(order.today(), false));
        notices.done("invoice.runStarted");
        return ConsolePage.RUN.redirect("id=" + run);
    }

    public RunOrder getOrder() {
        return order;
    }

    public RunItemState[] getStates() {
        return RunItemState.values();
    }
}
