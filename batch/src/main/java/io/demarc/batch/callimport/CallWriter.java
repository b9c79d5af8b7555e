// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.callimport;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.calls.intake.CallImportWork;
import io.demarc.jobs.Claimed;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Imports the calls of a slice. */
@Named
@Dependent
public class CallWriter extends AbstractItemWriter {

    @Inject
    CallImportWork imports;

    @Override
    public void writeItems(List<Object> items) {
        for (var item : items) {
            var claimed = (Claimed) item;
            var run = claimed.run();
            CallContext.runAs(
                    Caller.worker(run.ownerName(), run.owner()), () -> imports.importSlice(run, claimed.slice()));
        }
    }
}
