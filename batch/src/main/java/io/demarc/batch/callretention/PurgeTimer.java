// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.callretention;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.calls.intake.CallBatches;
import io.demarc.calls.record.CallPurge;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Removes calls each night that are past their retention, and says what stays and why. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurgeTimer {

    private static final Logger LOG = Logger.getLogger(PurgeTimer.class.getName());
    private static final Caller CALLER = Caller.system("call-retention");

    @Inject
    CallPurge calls;

    @Inject
    CallBatches batches;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void purge() {
        try {
            CallContext.runAs(CALLER, () -> {
                batches.forget();
                calls.purge().forEach(PurgeTimer::tell);
            });
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "Old calls cannot be removed now: {0}", databaseAway.getMessage());
        }
    }

    private static void tell(CallPurge.KeptMonth kept) {
        LOG.log(
                Level.INFO,
                "The calls of {0} are past their retention and stay: {1} of their hourly facts stand on no invoice, {2} on"
                        + " drafts, {3} calls wait for a rate.",
                new Object[] {kept.month(), kept.unbilledHours(), kept.onDrafts(), kept.setAside()});
    }
}
