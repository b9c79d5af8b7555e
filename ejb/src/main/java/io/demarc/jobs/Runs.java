// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import static io.demarc.access.Permission.RUN_CONTROL;
import static io.demarc.access.Permission.RUN_READ;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What operators see of the runs, and how they stop and resume them (BA-3). */
@Stateless
public class Runs {

    /** The newest first, unless somebody asks otherwise. */
    public static final List<SortKey> SORTS = List.of(SortKey.id(), SortKey.text("title", "e.title"));

    @Inject
    RunRepository runs;

    @Inject
    ClaimRepository claims;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    @Requires(RUN_READ)
    public Page<RunRow> page(RunFilter filter, PageRequest page) {
        return runs.page(filter, page);
    }

    @Requires(RUN_READ)
    public int count(RunFilter filter, int most) {
        return runs.count(filter, most);
    }

    @Requires(RUN_READ)
    public RunDetail get(long id) {
        return runs.get(id).detail();
    }

    /** Those of {@code ids} that the caller may look at. */
    @Requires(RUN_READ)
    public Set<Long> visible(Collection<Long> ids) {
        return runs.visible(ids);
    }

    /** Whether it should be going on, but everybody who worked on it is dead; the next living node takes it up. */
    @Requires(RUN_READ)
    public boolean isInterrupted(long id) {
        return runs.get(id).state().isWorking()
                && claims.existFor(id)
                && !claims.isAnyAlive(id, clock.instant().minus(RunWork.DEAD_AFTER));
    }

    /** Starts what a dry run showed. */
    @Requires(RUN_CONTROL)
    public void confirm(long id) {
        var run = runs.getLocked(id);
        run.confirm();
        tell(Act.RUN_CONFIRMED, run);
    }

    @Requires(RUN_CONTROL)
    public void discard(long id) {
        var run = runs.getLocked(id);
        run.discard(clock.instant());
        tell(Act.RUN_DISCARDED, run);
    }

    /** Workers finish the slice that they have in hand, which takes seconds. */
    @Requires(RUN_CONTROL)
    public void stop(long id) {
        var run = runs.getLocked(id);
        run.stop(clock.instant());
        tell(Act.RUN_STOPPED, run);
    }

    @Requires(RUN_CONTROL)
    public void resume(long id) {
        var run = runs.getLocked(id);
        run.resume();
        claims.forgiveFailures(id);
        tell(Act.RUN_RESUMED, run);
    }

    private void tell(Act act, Run run) {
        deeds.fire(new Deed(act, run.owner(), "run", run.id(), run.detail().title()));
    }
}
