// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import static io.demarc.access.Permission.RUN_CONTROL;
import static io.demarc.access.Permission.RUN_READ;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** For the features that make runs: they know what the items are. */
@Stateless
public class RunPlans {

    @Inject
    RunRepository runs;

    /** @return the id of the new run */
    @Requires(RUN_CONTROL)
    public long add(Run run) {
        runs.add(run);
        return run.id();
    }

    @Requires(RUN_READ)
    public Run get(long id) {
        return runs.get(id);
    }

    /** The run, which nobody else changes until this transaction ends. */
    @Requires(RUN_CONTROL)
    public Run locked(long id) {
        return runs.getLocked(id);
    }
}
