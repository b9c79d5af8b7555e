// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.bulkedit;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.bulk.BulkWork;
import io.demarc.jobs.Claimed;
import io.demarc.jobs.RunDetail;
import io.demarc.kernel.BusinessException;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Changes those of a slice, one after the other. */
@Named
@Dependent
public class TargetChanger extends AbstractItemWriter {

    @Inject
    BulkWork bulk;

    @Override
    public void writeItems(List<Object> items) {
        for (var item : items) {
            var claimed = (Claimed) item;
            var run = claimed.run();
            CallContext.runAs(Caller.worker(run.ownerName(), run.owner()), () -> {
                bulk.waiting(run, claimed.slice()).forEach(waiting -> change(run, waiting));
                bulk.settle(run, claimed.slice());
            });
        }
    }

    private void change(RunDetail run, long item) {
        try {
            bulk.change(run, item);
        } catch (BusinessException refused) {
            bulk.fail(item, refused.problems().get(0));
        }
    }
}
