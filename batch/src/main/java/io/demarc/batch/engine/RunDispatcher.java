// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.engine;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Puts workers of this node to the runs that wait for some: new ones, resumed ones, and those that another node, or
 * this one before its restart, left unfinished. Every node does this; the claims keep them apart.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunDispatcher {

    private static final Logger LOG = Logger.getLogger(RunDispatcher.class.getName());

    private static final EnumSet<BatchStatus> ACTIVE =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    @Inject
    RunWork runs;

    @Inject
    Node node;

    private final Map<Long, Long> executions = new ConcurrentHashMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            CallContext.runAs(Caller.system("dispatcher"), this::dispatch);
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "Runs cannot be looked after now: {0}", databaseAway.getMessage());
        } finally {
            busy.set(false);
        }
    }

    private void dispatch() {
        runs.beat(node.id(), node.name(), node.workers());
        var operator = BatchRuntime.getJobOperator();
        executions.values().removeIf(execution -> !isActive(operator, execution));
        runs.waiting().stream()
                .filter(run -> !executions.containsKey(run.id()))
                .forEach(run -> executions.put(run.id(), start(operator, run)));
    }

    private static long start(JobOperator operator, RunDetail run) {
        var parameters = new Properties();
        parameters.setProperty("run", String.valueOf(run.id()));
        return operator.start(run.job().xml(), parameters);
    }

    private static boolean isActive(JobOperator operator, long execution) {
        try {
            return ACTIVE.contains(operator.getJobExecution(execution).getBatchStatus());
        } catch (BatchRuntimeException forgotten) {
            LOG.log(Level.FINE, "The batch repository does not know the execution", forgotten);
            return false;
        }
    }
}
