// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import io.demarc.store.InstallationRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who works on what. Claims have no tenant of their own; only workers come here. */
@ApplicationScoped
class ClaimRepository extends InstallationRepository {

    void add(RunClaim claim) {
        unscoped().persist(claim);
        unscoped().flush();
    }

    void remove(RunClaim claim) {
        unscoped().remove(claim);
    }

    Optional<RunClaim> locked(long id) {
        return Optional.ofNullable(unscoped().find(RunClaim.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A claim of this run that nobody alive has. */
    Optional<RunClaim> orphan(long runId, Instant deadBefore) {
        return unscoped()
                .createQuery("""
                        select c from RunClaim c where c.runId = :run and (c.nodeId is null or not exists
                            (select n from WorkerNode n where n.id = c.nodeId and n.heartbeatAt >= :deadBefore))
                        order by c.firstItem""", RunClaim.class)
                .setParameter("run", runId)
                .setParameter("deadBefore", deadBefore)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether a living node has a claim of this run. */
    boolean isAnyAlive(long runId, Instant deadBefore) {
        return unscoped()
                        .createQuery("""
                        select count(c) from RunClaim c, WorkerNode n
                        where c.runId = :run and n.id = c.nodeId and n.heartbeatAt >= :deadBefore""", Long.class)
                        .setParameter("run", runId)
                        .setParameter("deadBefore", deadBefore)
                        .getSingleResult()
                > 0;
    }

    boolean existFor(long runId) {
        return unscoped()
                        .createQuery("select count(c) from RunClaim c where c.runId = :run", Long.class)
                        .setParameter("run", runId)
                        .getSingleResult()
                > 0;
    }

    /** Somebody resumes the run: each slice may be tried as often as before. */
    void forgiveFailures(long runId) {
        unscoped()
                .createQuery("update RunClaim c set c.attempts = 1 where c.runId = :run")
                .setParameter("run", runId)
                .executeUpdate();
    }

    /** Whether somebody alive works on this run. */
    boolean areHeld(long runId, Instant deadBefore) {
        return !unscoped()
                .createQuery("""
                        select c.id from RunClaim c, WorkerNode n
                        where c.runId = :run and c.nodeId = n.id and n.heartbeatAt >= :deadBefore""", Long.class)
                .setParameter("run", runId)
                .setParameter("deadBefore", deadBefore)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Gives back what threads of this node left behind that are no longer there. */
    void releaseAbandoned(String nodeId, Set<String> livingWorkers) {
        unscoped()
                .createQuery("select c from RunClaim c where c.nodeId = :node", RunClaim.class)
                .setParameter("node", nodeId)
                .getResultStream()
                .filter(claim -> livingWorkers.stream().noneMatch(name -> claim.isHeldBy(new Worker(nodeId, name))))
                .forEach(RunClaim::release);
    }

    void beat(String nodeId, String name, Instant now, Instant forgottenBefore) {
        var node = unscoped().find(WorkerNode.class, nodeId);
        if (node == null) {
            unscoped().persist(new WorkerNode(nodeId, name, now));
        } else {
            node.beat(now);
        }
        unscoped()
                .createQuery("delete from WorkerNode n where n.heartbeatAt < :forgotten")
                .setParameter("forgotten", forgottenBefore)
                .executeUpdate();
    }
}
