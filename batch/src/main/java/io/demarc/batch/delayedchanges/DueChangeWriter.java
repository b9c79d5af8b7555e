// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.delayedchanges;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.delay.DueChange;
import io.demarc.delay.DueChanges;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Carries out one change; another node may have been faster, and then there is nothing left to do. */
@Named
@Dependent
public class DueChangeWriter extends AbstractItemWriter {

    @Inject
    DueChanges changes;

    @Override
    public void writeItems(List<Object> items) {
        CallContext.runAs(
                Caller.system("delayed changes"), () -> items.forEach(item -> changes.carryOut((DueChange) item)));
    }
}
