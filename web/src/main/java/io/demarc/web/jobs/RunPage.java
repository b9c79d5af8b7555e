// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.jobs;

import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunState;
import io.demarc.jobs.Runs;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;

/** One run: how far it is, what became of its items, and what can be done about it (BA-3). */
@Named
@ViewScoped
public class RunPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Runs runs;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Labels labels;

    @Inject
    Preferences preferences;

    @Inject
    ProgressFormat format;

    @Inject
    Clock clock;

    private String id;
    private RunDetail run;
    private boolean interrupted;
    private Pace pace = new Pace();

    public void open() {
        refresh();
        breadcrumb.in(run.owner()).page(ConsolePage.RUNS, "").here(run.title());
    }

    /** Called every two seconds while somebody works on it. */
    public void refresh() {
        var number = number();
        run = runs.get(number);
        interrupted = runs.isInterrupted(number);
        pace.note(run.counts().all(), clock.instant());
    }

    public String confirm() {
        runs.confirm(number());
        notices.done("run.confirmed");
        return again();
    }

    public String discard() {
        runs.discard(number());
        notices.done("run.discarded");
        return again();
    }

    public String stop() {
        runs.stop(number());
        notices.done("run.stopAsked");
        return again();
    }

    public String resume() {
        runs.resume(number());
        notices.done("run.resumed");
        return again();
    }

    private String again() {
        return ConsolePage.RUN.redirect("id=" + id);
    }

    private long number() {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException typedByHand) {
            throw new NotFound();
        }
    }

    public boolean isStoppable() {
        return run.state() == RunState.QUEUED || run.state() == RunState.RUNNING;
    }

    public boolean isResumable() {
        return run.state() == RunState.STOPPED || run.state() == RunState.FAILED;
    }

    public boolean isReady() {
        return run.state() == RunState.READY;
    }

    /** Whether there is, or will be, something to see of its work. */
    public boolean isUnderWay() {
        return run.startedAt() != null || run.state().isWorking();
    }

    public String getStateLabel() {
        return interrupted ? labels.get("run.interrupted") : labels.of(run.state());
    }

    public List<ProgressFormat.Part> getParts() {
        return format.parts(run);
    }

    public String getHeadline() {
        return format.headline(run, run.state() == RunState.RUNNING ? pace : null);
    }

    /** What is left of it, or how long it took. */
    public String getTimeLine() {
        return format.time(run, pace);
    }

    public String getFailure() {
        return run.failure() == null ? null : Problem.of(run.failure()).text(preferences.getLocale());
    }

    public boolean isInterrupted() {
        return interrupted;
    }

    public RunDetail getRun() {
        return run;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
