// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes what waits for a client to one of its connections. What the client has not acknowledged when the connection
 * ends goes back and is delivered after the next bind.
 */
final class Courier implements Runnable {

    private final Connection connection;
    private final DelayQueue<Delivery> mailbox;
    private final Smsc smsc;
    private final Semaphore window;
    private final Map<Integer, Delivery> underway = new ConcurrentHashMap<>();
    private final PduWriter writer = new PduWriter();

    Courier(Connection connection, DelayQueue<Delivery> mailbox, Smsc smsc) {
        this.connection = connection;
        this.mailbox = mailbox;
        this.smsc = smsc;
        window = new Semaphore(smsc.settings().receiptWindow);
    }

    @Override
    public void run() {
        try {
            while (connection.isOpen()) {
                window.acquire();
                var next = mailbox.poll(200, TimeUnit.MILLISECONDS);
                if (next == null) {
                    window.release();
                } else {
                    load(next);
                    loadWhatElseIsDue();
                    connection.send(writer.take());
                }
            }
        } catch (InterruptedException | IOException ended) {
            // the connection is closed: what is underway goes back
        } finally {
            mailbox.addAll(underway.values());
        }
    }

    private void loadWhatElseIsDue() {
        while (window.tryAcquire()) {
            var next = mailbox.poll();
            if (next == null) {
                window.release();
                return;
            }
            load(next);
        }
    }

    private void load(Delivery delivery) {
        var sequence = connection.nextSequence();
        underway.put(sequence, delivery);
        delivery.load(writer, sequence);
    }

    /** The client has answered. */
    void answered(int sequence, int status) {
        var delivery = underway.remove(sequence);
        if (delivery == null) {
            return;
        }
        window.release();
        if (status != Smpp.OK) {
            mailbox.add(delivery.in(smsc.settings().receiptRetry));
        }
    }
}
