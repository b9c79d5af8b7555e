// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.Problem;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A line of the delay log (CU-5).
 *
 * @param setup whether something new is set up
 * @param targetId null while it is not set up
 * @param revertAt null when it lasts
 * @param nextAt when something is to be done with it; null when nothing is
 * @param told whether its author knows that it was not made
 * @param appliedAt null while it is not made
 * @param endedAt null while something is still to be done
 * @param storedProblems why it was not made, as it is stored; null when it was
 */
public record DelayedChangeRow(
        Long id,
        Long providerId,
        Long organizationId,
        ChangeKind kind,
        boolean setup,
        Long targetId,
        String targetName,
        ChangeState state,
        Long authorId,
        String author,
        String reason,
        Instant applyAt,
        Instant revertAt,
        Instant nextAt,
        boolean told,
        Instant createdAt,
        Instant appliedAt,
        Instant endedAt,
        String storedProblems)
        implements Serializable {

    static final String COLUMNS = "e.id, e.providerId, e.organizationId, e.kind, e.setup, e.targetId, e.targetName, "
            + "e.state, e.authorId, e.author, e.reason, e.applyAt, e.revertAt, e.next.at, e.told, e.createdAt, "
            + "e.appliedAt, e.endedAt, e.problems";

    /** Whether something is still to be done with it. */
    public boolean isWaiting() {
        return nextAt != null;
    }

    public boolean isPending() {
        return state == ChangeState.PENDING;
    }

    /** Why it was not made, or not reverted. */
    public List<Problem> problems() {
        return StoredProblems.read(storedProblems);
    }
}
