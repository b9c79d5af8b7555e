// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.messaging.gateway.DeliveryReceipt;
import io.demarc.messaging.gateway.GatewayEvents;
import io.demarc.messaging.gateway.ReceiptState;
import io.demarc.messaging.gateway.SmsPart;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells, on a thread of its own as a message centre would, that what a development gateway caught was delivered. */
class DevelopmentReceipts implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DevelopmentReceipts.class.getName());

    /** As many are told at a time. */
    private static final int BATCH = 200;

    private final BlockingQueue<DeliveryReceipt> waiting = new LinkedBlockingQueue<>();
    private final GatewayEvents events;
    private final Clock clock;
    private final Thread thread;

    DevelopmentReceipts(GatewayEvents events, ThreadFactory threads, Clock clock) {
        this.events = events;
        this.clock = clock;
        thread = threads.newThread(this::work);
        thread.start();
    }

    void delivered(SmsPart part, String gatewayMessageId) {
        waiting.add(new DeliveryReceipt(
                gatewayMessageId, part.userReference(), part.recipient(), ReceiptState.DELIVERED, "", clock.instant()));
    }

    private void work() {
        var batch = new ArrayList<DeliveryReceipt>(BATCH);
        try {
            while (true) {
                batch.add(waiting.take());
                waiting.drainTo(batch, BATCH - 1);
                tell(List.copyOf(batch));
                batch.clear();
            }
        } catch (InterruptedException closed) {
            waiting.drainTo(batch);
            tell(List.copyOf(batch));
        }
    }

    private void tell(List<DeliveryReceipt> receipts) {
        try {
            events.receipts(receipts);
        } catch (RuntimeException notKept) {
            LOG.log(Level.WARNING, "Receipts of a development gateway were not kept: {0}", notKept.toString());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
