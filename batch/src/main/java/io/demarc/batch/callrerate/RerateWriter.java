// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.callrerate;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.calls.record.CallRerating;
import io.demarc.jobs.Claimed;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Rates the calls of a slice again. */
@Named
@Dependent
public class RerateWriter extends AbstractItemWriter {

    @Inject
    CallRerating rerating;

    @Override
    public void writeItems(List<Object> items) {
        for (var item : items) {
            var claimed = (Claimed) item;
            var run = claimed.run();
            CallContext.runAs(
                    Caller.worker(run.ownerName(), run.owner()), () -> rerating.rateSlice(run, claimed.slice()));
        }
    }
}
