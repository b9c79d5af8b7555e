// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.bulksms;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.messaging.GatewayConnections;
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

/** Keeps this node connected to the message centres, so that receipts arrive while nothing is being sent. */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayKeeper {

    private static final Logger LOG = Logger.getLogger(GatewayKeeper.class.getName());

    @Inject
    GatewayConnections gateways;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void tick() {
        try {
            CallContext.runAs(Caller.system("gateway keeper"), gateways::keepUp);
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "Gateways cannot be looked after now: {0}", databaseAway.getMessage());
        }
    }
}
