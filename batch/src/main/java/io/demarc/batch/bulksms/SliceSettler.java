// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.bulksms;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.jobs.RunWork;
import io.demarc.messaging.Outbox;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Stores what became of a slice. */
@Named
@Dependent
public class SliceSettler extends AbstractItemWriter {

    /** So long a worker rests when the gateway takes nothing, before it tries the same slice again. */
    private static final Duration REST = Duration.ofSeconds(2);

    @Inject
    Outbox outbox;

    @Inject
    RunWork runs;

    @Override
    public void writeItems(List<Object> items) {
        for (var item : items) {
            var sent = (Sent) item;
            var run = sent.claimed().run();
            CallContext.runAs(Caller.worker(run.ownerName(), run.owner()), () -> {
                if (!outbox.bringBack(run, sent.claimed().slice(), sent.outcomes())) {
                    LockSupport.parkNanos(REST.toNanos());
                    runs.release(sent.claimed().slice());
                }
            });
        }
    }
}
