// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.callrollup;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.calls.summary.Fold;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The job {@code call-rollup} (BA-1): adds to the facts, each second, what was loaded since. Every node tries; the
 * database lets one of them at a time, and what a dead one had begun is begun again by the next.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FoldTimer {

    private static final Logger LOG = Logger.getLogger(FoldTimer.class.getName());
    private static final Caller CALLER = Caller.system("call-rollup");

    @Inject
    Fold fold;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (busy.compareAndSet(false, true)) {
            try {
                CallContext.runAs(CALLER, this::foldAll);
            } catch (RuntimeException databaseAway) {
                LOG.log(Level.WARNING, "Calls cannot be summed up now: {0}", databaseAway.getMessage());
            } finally {
                busy.set(false);
            }
        }
    }

    private void foldAll() {
        while (fold.isWaiting()) {
            fold.some();
        }
    }
}
