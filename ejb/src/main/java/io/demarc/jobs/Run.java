// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Long work that somebody asked for: what to do, how far it is, how it ended. Its items are numbered from 1; workers
 * claim them in slices. This record is the truth about the work, the batch repository of the server is not asked.
 *
 * <p>READY → QUEUED → RUNNING → COMPLETED; RUNNING → STOPPING → STOPPED → QUEUED again; READY → DISCARDED.
 */
@NotAudited("counts as it goes; what people do to it are entries")
@Entity
@Table(name = "run")
public class Run extends TenantOwned {

    @Id
    @SequenceGenerator(name = "run_seq", sequenceName = "run_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_seq")
    private Long id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Job job;

    private String title;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private String parameters;

    @Column(name = "owner_id", updatable = false)
    private Long ownerId;

    @Column(name = "owner_name", updatable = false)
    private String ownerName;

    @Column(name = "total_items")
    private long totalItems;

    /** Whether all items are known; until then more may be added. */
    private boolean planned;

    /** How far the planner has come, in the job's own terms: items are added with it in one transaction. */
    @Column(name = "planned_after")
    private long plannedAfter;

    @Column(name = "next_item")
    private long nextItem = 1;

    @Column(name = "done_ok")
    private long doneOk;

    @Column(name = "done_skipped")
    private long doneSkipped;

    @Column(name = "done_failed")
    private long doneFailed;

    @Column(name = "done_in_doubt")
    private long doneInDoubt;

    private String failure;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int resumed;

    protected Run() {}

    /**
     * @param parameters what the job needs to know, as it likes to write it
     * @param ownerId the operator who asked for it
     */
    public Run(
            TenantPath owner, Job job, String title, String parameters, Long ownerId, String ownerName, Instant now) {
        super(owner);
        this.job = job;
        this.title = title.length() > 200 ? title.substring(0, 200) : title;
        this.parameters = parameters;
        this.ownerId = ownerId;
        this.ownerName = ownerName;
        this.state = RunState.READY;
        this.createdAt = now;
    }

    /** Tells how many items there are, when they are all known beforehand. */
    public void plan(long items) {
        planMore(items, 0);
        planned();
    }

    /** Adds items that a planner found, and how far it came; the row must be locked. */
    public void planMore(long items, long after) {
        require(!planned);
        totalItems += items;
        plannedAfter = after;
    }

    public void planned() {
        planned = true;
    }

    public void confirm() {
        require(state == RunState.READY);
        state = RunState.QUEUED;
    }

    public void discard(Instant now) {
        require(state == RunState.READY);
        state = RunState.DISCARDED;
        endedAt = now;
    }

    public void stop(Instant now) {
        require(state == RunState.QUEUED || state == RunState.RUNNING);
        if (state == RunState.QUEUED && startedAt == null) {
            state = RunState.STOPPED;
            endedAt = now;
        } else {
            state = RunState.STOPPING;
        }
    }

    public void resume() {
        require(state == RunState.STOPPED || state == RunState.FAILED);
        state = RunState.QUEUED;
        failure = null;
        endedAt = null;
        resumed++;
    }

    void start(Instant now) {
        if (state == RunState.QUEUED) {
            state = RunState.RUNNING;
            startedAt = startedAt == null ? now : startedAt;
        }
    }

    void fail(String reason, Instant now) {
        state = RunState.FAILED;
        failure = reason.length() > 1000 ? reason.substring(0, 1000) : reason;
        endedAt = now;
    }

    /** Nobody works on it any more; what is left waits for {@link #resume}. */
    void stopped(Instant now) {
        state = RunState.STOPPED;
        endedAt = now;
    }

    void complete(Instant now) {
        state = RunState.COMPLETED;
        endedAt = now;
    }

    /** The next items for a worker; the row must be locked. */
    Slice take(int most) {
        var first = nextItem;
        var last = Math.min(totalItems, first + most - 1);
        nextItem = last + 1;
        return new Slice(null, first, last, false);
    }

    boolean hasUnclaimed() {
        return nextItem <= totalItems;
    }

    /** Whether something of it is still to be planned or claimed. */
    boolean isLeft() {
        return !planned || hasUnclaimed();
    }

    /** Something that was in doubt was found out. */
    public void settleDoubt(boolean ok) {
        settleDoubts(1, ok);
    }

    /** As many things that were in doubt were found out. */
    public void settleDoubts(long many, boolean ok) {
        doneInDoubt -= many;
        if (ok) {
            doneOk += many;
        } else {
            doneFailed += many;
        }
    }

    void count(Counts counts) {
        doneOk += counts.ok();
        doneSkipped += counts.skipped();
        doneFailed += counts.failed();
        doneInDoubt += counts.inDoubt();
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new BusinessException(Problem.of("run.state"));
        }
    }

    @Override
    public Long id() {
        return id;
    }

    public Job job() {
        return job;
    }

    public RunState state() {
        return state;
    }

    public boolean isPlanned() {
        return planned;
    }

    public long plannedAfter() {
        return plannedAfter;
    }

    public String title() {
        return title;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String parameters() {
        return parameters;
    }

    public Long ownerId() {
        return ownerId;
    }

    public String ownerName() {
        return ownerName;
    }

    public long totalItems() {
        return totalItems;
    }

    public Counts counts() {
        return new Counts(doneOk, doneSkipped, doneFailed, doneInDoubt);
    }

    RunDetail detail() {
        return new RunDetail(
                id,
                owner(),
                job,
                title,
                state,
                parameters,
                ownerName,
                totalItems,
                counts(),
                failure,
                createdAt,
                startedAt,
                endedAt,
                resumed);
    }
}
