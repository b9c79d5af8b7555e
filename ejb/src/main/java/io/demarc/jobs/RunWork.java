// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How workers share a run (BA-5). Each call is a transaction of its own, so what it says holds even if the worker dies
 * in the next instant. Any number of threads and nodes may work on one run.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RunWork {

    /** A node whose heartbeat is older is taken for dead, and its slices are taken over. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(15);

    /** A slice that so many workers took up and none finished will not be finished by another. */
    private static final int MOST_ATTEMPTS = 30;

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Inject
    RunRepository runs;

    @Inject
    ClaimRepository claims;

    @Inject
    Clock clock;

    /** Says that this node lives, and which of its threads do. */
    @Requires(WORK)
    public void beat(String nodeId, String nodeName, Set<String> livingWorkers) {
        var now = clock.instant();
        claims.beat(nodeId, nodeName, now, now.minus(FORGOTTEN_AFTER));
        claims.releaseAbandoned(nodeId, livingWorkers);
    }

    /** The runs on which somebody could work now; ends those on which nothing is left to do. */
    @Requires(WORK)
    public List<RunDetail> waiting() {
        var deadBefore = clock.instant().minus(DEAD_AFTER);
        var working = runs.working(100);
        for (var run : working) {
            if (run.state() == RunState.STOPPING && !claims.areHeld(run.id(), deadBefore)) {
                runs.getLocked(run.id()).stopped(clock.instant());
            } else if (!run.isLeft() && !claims.existFor(run.id())) {
                runs.getLocked(run.id()).complete(clock.instant());
            }
        }
        return working.stream()
                .filter(run -> run.state() == RunState.QUEUED || run.state() == RunState.RUNNING)
                .filter(run ->
                        run.isLeft() || claims.orphan(run.id(), deadBefore).isPresent())
                .map(Run::detail)
                .toList();
    }

    /** The run as its worker must know it; marks it as started. */
    @Requires(WORK)
    public RunDetail start(long runId) {
        var run = runs.getLocked(runId);
        run.start(clock.instant());
        return run.detail();
    }

    /**
     * The next slice for a worker: first what a dead one left, then what nobody had yet. A run that waited is started.
     *
     * @param most number of items
     * @return empty when nothing is left, or when the run is being stopped
     */
    @Requires(WORK)
    public Optional<Claimed> claim(long runId, Worker worker, int most) {
        var now = clock.instant();
        var run = runs.getLocked(runId);
        run.start(now);
        if (run.state() != RunState.RUNNING) {
            return Optional.empty();
        }
        var orphan = claims.orphan(runId, now.minus(DEAD_AFTER));
        if (orphan.isPresent() && orphan.get().attempts() >= MOST_ATTEMPTS) {
            run.fail("run.gaveUp", now);
            return Optional.empty();
        }
        if (orphan.isPresent()) {
            orphan.get().take(worker, now);
            return Optional.of(new Claimed(run.detail(), orphan.get().slice()));
        }
        if (!run.hasUnclaimed()) {
            return Optional.empty();
        }
        var claim = new RunClaim(runId, run.take(most), worker, now);
        claims.add(claim);
        return Optional.of(new Claimed(run.detail(), claim.slice()));
    }

    /**
     * Adds up what became of a slice and gives the claim back; to be called in the transaction that stores what became
     * of the items. With the last slice the run is complete.
     */
    @Requires(WORK)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(long runId, Slice slice, Counts counts) {
        claims.locked(slice.claimId()).ifPresent(claim -> {
            var run = runs.getLocked(runId);
            run.count(counts);
            claims.remove(claim);
            if (run.state() == RunState.RUNNING && !run.isLeft() && !claims.existFor(runId)) {
                run.complete(clock.instant());
            }
        });
    }

    /** Lets another worker have the slice. */
    @Requires(WORK)
    public void release(Slice slice) {
        claims.locked(slice.claimId()).ifPresent(RunClaim::handBack);
    }

    @Requires(WORK)
    public boolean isStopping(long runId) {
        return runs.get(runId).state() != RunState.RUNNING;
    }

    /** @param reason a key of the problems' texts */
    @Requires(WORK)
    public void fail(long runId, String reason) {
        runs.getLocked(runId).fail(reason, clock.instant());
    }
}
