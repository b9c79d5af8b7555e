// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsmpp.PDUStringException;

/** Gives what arrives to the application, on one thread, and acknowledges it only when the application has kept it. */
final class DeliveryDesk implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DeliveryDesk.class.getName());
    private static final int ROOM = 10_000;
    /** As many receipts are told at a time. */
    private static final int BATCH = 200;
    /** Each telling costs a commit: what comes within so short a pause is told together. */
    private static final Duration PAUSE = Duration.ofMillis(2);

    /** @param answer takes the command_status */
    private record Delivery(ByteBuffer pdu, IntConsumer answer) {}

    private record Receipt(DeliveryReceipt content, IntConsumer answer) {}

    private final BlockingQueue<Delivery> waiting = new ArrayBlockingQueue<>(ROOM);
    private final GatewayEvents events;
    private final IncomingReader reader;
    private final Thread thread;

    DeliveryDesk(GatewayEvents events, ThreadFactory threads, Clock clock) {
        this.events = events;
        reader = new IncomingReader(clock);
        thread = threads.newThread(this::work);
        thread.start();
    }

    /** @return false when there is no room */
    boolean take(byte[] pdu, IntConsumer answer) {
        return waiting.offer(new Delivery(ByteBuffer.wrap(pdu), answer));
    }

    private void work() {
        var batch = new ArrayList<Delivery>(BATCH);
        try {
            while (true) {
                gather(batch);
                handOver(batch);
                batch.clear();
            }
        } catch (InterruptedException closed) {
            // what still waits is not acknowledged: the peer delivers it again
        }
    }

    /** Waits for the first one, and for more as long as they follow closely. */
    private void gather(List<Delivery> batch) throws InterruptedException {
        for (var next = waiting.take(); next != null; next = waiting.poll(PAUSE.toNanos(), NANOSECONDS)) {
            batch.add(next);
            waiting.drainTo(batch, BATCH - batch.size());
            if (batch.size() == BATCH) {
                return;
            }
        }
    }

    private void handOver(List<Delivery> batch) {
        var receipts = new ArrayList<Receipt>(batch.size());
        for (var delivery : batch) {
            try {
                var incoming = reader.read(delivery.pdu().array());
                if (incoming instanceof DeliveryReceipt receipt) {
                    receipts.add(new Receipt(receipt, delivery.answer()));
                } else if (incoming instanceof InboundMessage message) {
                    delivery.answer().accept(statusOf(() -> events.inbound(message)));
                }
            } catch (PDUStringException | RuntimeException malformed) {
                LOG.log(Level.WARNING, "The gateway delivered something that cannot be read; it was refused.");
                delivery.answer().accept(CommandStatus.PERMANENT_ERROR);
            }
        }
        if (!receipts.isEmpty()) {
            keep(receipts);
        }
    }

    /** One receipt that the application cannot keep must not hold up the others. */
    private void keep(List<Receipt> receipts) {
        var contents = receipts.stream().map(Receipt::content).toList();
        var status = statusOf(() -> events.receipts(contents));
        for (var receipt : receipts) {
            receipt.answer()
                    .accept(
                            status == CommandStatus.OK || receipts.size() == 1
                                    ? status
                                    : statusOf(() -> events.receipt(receipt.content())));
        }
    }

    private static int statusOf(Runnable telling) {
        try {
            telling.run();
            return CommandStatus.OK;
        } catch (RuntimeException notKept) {
            LOG.log(Level.WARNING, "A delivery was not kept and will come again: {0}", notKept.toString());
            return CommandStatus.TEMPORARY_ERROR;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
