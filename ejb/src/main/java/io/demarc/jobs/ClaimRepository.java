// SPDX-License-Identifier: Apache-2.0
package io.demarc.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who works on what. Claims have no tenant of their own; only workers come here. */
@ApplicationScoped
class ClaimRepository {

    @PersistenceContext
    EntityManager entities;

    void add(RunClaim claim) {
        entities.persist(claim);
        entities.flush();
    }

    void remove(RunClaim claim) {
        entities.remove(claim);
    }

    Optional<RunClaim> locked(long id) {
        return Optional.ofNullable(entities.find(RunClaim.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A claim of this run that nobody alive has. */
    Optional<RunClaim> orphan(long runId, Instant deadBefore) {
        return entities.createQuery("""
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
        return entities.createQuery("""
                        select count(c) from RunClaim c, WorkerNode n
                        where c.runId = :run and n.id = c.nodeId and n.heartbeatAt >= :deadBefore""", Long.class)
                        .setParameter("run", runId)
                        .setParameter("deadBefore", deadBefore)
                        .getSingleResult()
                > 0;
    }

    boolean existFor(long runId) {
        return entities.createQuery("select count(c) from RunClaim c where c.runId = :run", Long.class)
                        .setParameter("run", runId)
                        .getSingleResult()
                > 0;
    }

    /** Whether somebody alive works on this run. */
    boolean areHeld(long runId, Instant deadBefore) {
        return !entities.createQuery("""
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
        entities.createQuery("select c from RunClaim c where c.nodeId = :node", RunClaim.class)
                .setParameter("node", nodeId)
                .getResultStream()
                .filter(claim -> livingWorkers.stream().noneMatch(name -> claim.isHeldBy(new Worker(nodeId, name))))
                .forEach(RunClaim::release);
    }

    void beat(String nodeId, String name, Instant now, Instant forgottenBefore) {
        var node = entities.find(WorkerNode.class, nodeId);
        if (node == null) {
            entities.persist(new WorkerNode(nodeId, name, now));
        } else {
            node.beat(now);
        }
        entities.createQuery("delete from WorkerNode n where n.heartbeatAt < :forgotten")
                .setParameter("forgotten", forgottenBefore)
                .executeUpdate();
    }
}
