// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.access.Permission.CALL_IMPORT;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.jobs.Job;
import io.demarc.jobs.Run;
import io.demarc.jobs.RunPlans;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Calls that wait for a rate (CL-2): what is missing, and the order to rate them again once it is there. */
@Stateless
public class CallsAside {

    private static final int SHOWN = 200;

    @Inject
    AsideRepository aside;

    @Inject
    RunPlans runs;

    @Inject
    Clock clock;

    /** The 200 largest groups, the largest first. */
    @Requires(CALL_IMPORT)
    public List<AsideGroup> groups() {
        return aside.groups(SHOWN);
    }

    /**
     * Has all calls of a provider that are set aside rated again, by a run that starts at once.
     *
     * @param providerId null for the caller's own provider
     * @return the id of the run
     * @throws BusinessException when none is set aside
     */
    @Requires(CALL_IMPORT)
    public long rateAgain(Long providerId, String title) {
        var caller = CallContext.caller();
        var provider = caller.providerOf(providerId);
        var run = new Run(provider, Job.CALL_RERATE, title, "", caller.operatorId(), caller.name(), clock.instant());
        runs.add(run);
        var calls = aside.order(run.id(), provider.providerId());
        if (calls == 0) {
            throw new BusinessException(Problem.of("callAside.none"));
        }
        run.plan(calls);
        run.confirm();
        return run.id();
    }
}
