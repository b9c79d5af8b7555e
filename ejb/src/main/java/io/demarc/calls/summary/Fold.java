// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Adds what was loaded to the facts, each load exactly once (CL-3, R3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Fold {

    /** So many loads at a time: a transaction of a second or two. */
    private static final int LOADS = 50;

    @Inject
    FoldRepository folds;

    /**
     * Adds the oldest loads that wait, in a transaction of its own. One node does it at a time; whoever dies in it has done
     * nothing.
     *
     * @return how many loads it added; 0 when none waits
     */
    @Requires(WORK)
    public int some() {
        var fold = folds.begin() + 1;
        var loads = folds.waiting(LOADS);
        if (!loads.isEmpty()) {
            folds.holdOrganizations(loads);
            folds.sumInMemory();
            folds.addToHours(loads, fold);
            folds.addToDays(loads);
            folds.end(loads, fold);
        }
        return loads.size();
    }

    /** Whether something waits for {@link #some}. */
    @Requires(WORK)
    public boolean isWaiting() {
        return !folds.waiting(1).isEmpty();
    }
}
