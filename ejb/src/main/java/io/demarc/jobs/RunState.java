// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

/** How far a run is. An interrupted run stays RUNNING: whoever lives takes it up again. */
public enum RunState {
    /** The dry run is done; somebody must confirm. */
    READY,
    QUEUED,
    RUNNING,
    STOPPING,
    STOPPED,
    COMPLETED,
    FAILED,
    DISCARDED;

    public boolean isOver() {
        return this == STOPPED || this == COMPLETED || this == FAILED || this == DISCARDED;
    }

    public boolean isWorking() {
        return this == QUEUED || this == RUNNING || this == STOPPING;
    }
}
