// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A slice of a run that a worker has in hand. It is removed when the slice is done; a dead worker's is taken over. */
@Entity
@Table(name = "run_claim")
class RunClaim {

    @Id
    @SequenceGenerator(name = "run_claim_seq", sequenceName = "run_claim_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_claim_seq")
    private Long id;

    @Column(name = "run_id", updatable = false)
    private Long runId;

    @Column(name = "first_item", updatable = false)
    private long firstItem;

    @Column(name = "last_item", updatable = false)
    private long lastItem;

    /** Null when nobody has it. */
    @Column(name = "node_id")
    private String nodeId;

    private String worker;
    private int attempts;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    protected RunClaim() {}

    RunClaim(long runId, Slice slice, Worker worker, Instant now) {
        this.runId = runId;
        this.firstItem = slice.first();
        this.lastItem = slice.last();
        take(worker, now);
    }

    void take(Worker by, Instant now) {
        nodeId = by.nodeId();
        worker = by.name();
        claimedAt = now;
        attempts++;
    }

    /** Given back on purpose: that is no failure. */
    void handBack() {
        release();
        attempts = 0;
    }

    void release() {
        nodeId = null;
        worker = null;
    }

    int attempts() {
        return attempts;
    }

    boolean isHeldBy(Worker by) {
        return by.nodeId().equals(nodeId) && by.name().equals(worker);
    }

    Slice slice() {
        return new Slice(id, firstItem, lastItem, attempts > 1);
    }
}
