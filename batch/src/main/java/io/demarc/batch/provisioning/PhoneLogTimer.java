// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.provisioning;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.provisioning.serving.PhoneLog;
import jakarta.annotation.PreDestroy;
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

/** Stores each second what phones did, so that none of them waits for it, and forgets each minute what is old. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhoneLogTimer {

    private static final Logger LOG = Logger.getLogger(PhoneLogTimer.class.getName());
    private static final Caller CALLER = Caller.system("phone log");

    @Inject
    PhoneLog log;

    /** When many phones come at once, serving them goes first: storing what is known of them rests so often as long as it took. */
    private static final int REST = 4;

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long restUntil = System.nanoTime();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void store() {
        if (busy.compareAndSet(false, true)) {
            try {
                work(log::storeLines);
                storeSightings();
            } finally {
                busy.set(false);
            }
        }
    }

    private void storeSightings() {
        var start = System.nanoTime();
        if (start - restUntil >= 0) {
            work(log::storeSightings);
            var end = System.nanoTime();
            restUntil = end + REST * (end - start);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void purge() {
        work(log::purge);
        work(log::putTogether);
    }

    @PreDestroy
    void end() {
        work(log::store);
    }

    private static void work(Runnable work) {
        try {
            CallContext.runAs(CALLER, work);
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "The log of phones cannot be kept now: {0}", databaseAway.getMessage());
        }
    }
}
