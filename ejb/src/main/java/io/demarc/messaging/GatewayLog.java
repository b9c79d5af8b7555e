// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.messaging.gateway.DeliveryReceipt;
import io.demarc.messaging.gateway.GatewayEvents;
import io.demarc.messaging.gateway.InboundMessage;
import io.demarc.messaging.gateway.LinkTrouble;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Stores what one gateway tells before the gateway hears that it was understood. */
class GatewayLog implements GatewayEvents {

    private static final Logger LOG = Logger.getLogger(GatewayLog.class.getName());

    private static final Caller GATEWAY = Caller.system("gateway");
    private static final int LOOKS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final long gatewayId;
    private final Receipts receipts;
    private volatile GatewayContact contact = GatewayContact.CONNECTING;

    GatewayLog(long gatewayId, Receipts receipts) {
        this.gatewayId = gatewayId;
        this.receipts = receipts;
    }

    @Override
    public void receipt(DeliveryReceipt receipt) {
        receipts(List.of(receipt));
    }

    /** A receipt may overtake the storing of the answer that it belongs to: it gets half a second. */
    @Override
    public void receipts(List<DeliveryReceipt> received) {
        CallContext.runAs(GATEWAY, () -> {
            var early = receipts.received(gatewayId, received);
            for (var look = 1; look < LOOKS && !early.isEmpty(); look++) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                early = receipts.received(gatewayId, early);
            }
            early.forEach(this::settleDoubt);
        });
    }

    /** When the answer was stored in the meantime, there is no doubt any more and its id is known. */
    private void settleDoubt(DeliveryReceipt receipt) {
        if (!receipts.receivedForDoubt(gatewayId, receipt)) {
            receipts.received(gatewayId, List.of(receipt));
        }
    }

    @Override
    public void inbound(InboundMessage message) {
        CallContext.runAs(GATEWAY, () -> receipts.inbound(gatewayId, message));
    }

    @Override
    public void connectionChanged(LinkTrouble trouble) {
        var up = trouble == null;
        contact = up ? GatewayContact.CONNECTED : GatewayContact.lost(trouble);
        LOG.log(up ? Level.INFO : Level.WARNING, "Gateway {0}: {1}", new Object[] {
            String.valueOf(gatewayId), up ? "connected" : trouble
        });
    }

    GatewayContact contact() {
        return contact;
    }
}
