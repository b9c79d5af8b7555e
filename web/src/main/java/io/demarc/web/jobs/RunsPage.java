// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.jobs;

import io.demarc.access.CallContext;
import io.demarc.jobs.Job;
import io.demarc.jobs.RunFilter;
import io.demarc.jobs.RunRow;
import io.demarc.jobs.RunState;
import io.demarc.jobs.Runs;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of runs, the newest first (BA-3). */
@Named
@ViewScoped
public class RunsPage extends ListPage<RunRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Runs runs;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(CallContext.caller().scope()).here(ConsolePage.RUNS);
    }

    @Override
    protected List<String> filters() {
        return List.of("state", "job");
    }

    @Override
    protected List<SortKey> sorts() {
        return Runs.SORTS;
    }

    @Override
    protected Page<RunRow> fetch(PageRequest asked) {
        var newestFirst = new PageRequest(asked.sort(), false, asked.cursor(), asked.size());
        return runs.page(asked(), filter("sort") == null ? newestFirst : asked);
    }

    @Override
    protected int count(int most) {
        return runs.count(asked(), most);
    }

    public RunState[] getStates() {
        return RunState.values();
    }

    public Job[] getJobs() {
        return Job.values();
    }

    private RunFilter asked() {
        return new RunFilter(filter("q"), word("job", Job.class), word("state", RunState.class));
    }
}
