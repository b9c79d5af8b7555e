// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import java.time.Instant;

/** A line in the list of runs. */
public record RunRow(
        Long id,
        Job job,
        String title,
        RunState state,
        String ownerName,
        long total,
        long ok,
        long skipped,
        long failed,
        long inDoubt,
        Instant createdAt,
        Instant endedAt) {

    static final String COLUMNS = "e.id, e.job, e.title, e.state, e.ownerName, e.totalItems, e.doneOk, e.doneSkipped, "
            + "e.doneFailed, e.doneInDoubt, e.createdAt, e.endedAt";

    public Counts counts() {
        return new Counts(ok, skipped, failed, inDoubt);
    }
}
