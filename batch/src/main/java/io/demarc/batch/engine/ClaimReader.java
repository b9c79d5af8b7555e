// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.engine;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.jobs.Claimed;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Worker;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Reads slices of a run until none is left for this worker. There is no checkpoint: what is done stands in the run, and
 * a slice that was not finished is claimed again.
 */
@Named
@Dependent
public class ClaimReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    String run;

    /** How many items a slice has: as many are in doubt, at most, when the worker dies. */
    @Inject
    @BatchProperty
    String size;

    @Inject
    RunWork runs;

    @Inject
    Node node;

    private Worker worker;

    @Override
    public void open(Serializable checkpoint) {
        worker = node.join();
    }

    @Override
    public Object readItem() {
        return CallContext.callAs(Caller.system("worker"), this::next);
    }

    private Claimed next() {
        return runs.claim(Long.parseLong(run), worker, Integer.parseInt(size)).orElse(null);
    }

    @Override
    public void close() {
        node.leave(worker);
    }
}
