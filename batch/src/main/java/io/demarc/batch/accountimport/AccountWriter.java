// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.accountimport;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.account.ImportWork;
import io.demarc.jobs.Claimed;
import io.demarc.jobs.RunWork;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes the accounts of a slice. */
@Named
@Dependent
public class AccountWriter extends AbstractItemWriter {

    @Inject
    ImportWork imports;

    @Inject
    RunWork runs;

    @Override
    public void writeItems(List<Object> items) {
        for (var item : items) {
            var claimed = (Claimed) item;
            var run = claimed.run();
            CallContext.runAs(Caller.worker(run.ownerName(), run.owner()), () -> {
                if (!imports.importSlice(run, claimed.slice())) {
                    runs.fail(run.id(), "import.gone");
                }
            });
        }
    }
}
