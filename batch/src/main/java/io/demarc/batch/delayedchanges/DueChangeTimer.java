// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.delayedchanges;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.delay.DueChanges;
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
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the job when a delayed change is due and this node is not at work on them already (BA-1, CU-5). */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueChangeTimer {

    private static final Logger LOG = Logger.getLogger(DueChangeTimer.class.getName());

    private static final EnumSet<BatchStatus> ACTIVE =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    @Inject
    DueChanges changes;

    private final AtomicBoolean busy = new AtomicBoolean();
    private Long execution;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            CallContext.runAs(Caller.system("delayed changes"), this::startIfDue);
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "Delayed changes cannot be looked after now: {0}", databaseAway.getMessage());
        } finally {
            busy.set(false);
        }
    }

    private void startIfDue() {
        var operator = BatchRuntime.getJobOperator();
        if (!changes.due(1).isEmpty() && !isAtWork(operator)) {
            execution = operator.start("delayed-changes", new Properties());
        }
    }

    private boolean isAtWork(JobOperator operator) {
        try {
            return execution != null
                    && ACTIVE.contains(operator.getJobExecution(execution).getBatchStatus());
        } catch (BatchRuntimeException forgotten) {
            LOG.log(Level.FINE, "The batch repository does not know the execution", forgotten);
            return false;
        }
    }
}
