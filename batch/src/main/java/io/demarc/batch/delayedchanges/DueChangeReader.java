// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.delayedchanges;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.delay.DueChange;
import io.demarc.delay.DueChanges;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;

/** Reads what is due. There is no checkpoint: what was carried out says so itself, and the rest is due again. */
@Named
@Dependent
public class DueChangeReader extends AbstractItemReader {

    private static final int MOST = 500;

    @Inject
    DueChanges changes;

    private Queue<DueChange> due;

    @Override
    public void open(Serializable checkpoint) {
        due = new ArrayDeque<>(CallContext.callAs(Caller.system("delayed changes"), () -> changes.due(MOST)));
    }

    @Override
    public Object readItem() {
        return due.poll();
    }
}
