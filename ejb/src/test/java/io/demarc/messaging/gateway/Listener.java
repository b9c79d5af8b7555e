// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps what a gateway tells until a test asks for it. */
final class Listener implements GatewayEvents {

    private static final int PATIENCE = 20;

    private final BlockingQueue<DeliveryReceipt> receipts = new LinkedBlockingQueue<>();
    private final BlockingQueue<InboundMessage> inbound = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> connection = new LinkedBlockingQueue<>();
    private volatile Consumer<DeliveryReceipt> beforeKeeping = receipt -> {};

    /** What happens before a receipt is kept; it may throw. */
    void beforeKeeping(Consumer<DeliveryReceipt> action) {
        beforeKeeping = action;
    }

    @Override
    public void receipt(DeliveryReceipt receipt) {
        beforeKeeping.accept(receipt);
        receipts.add(receipt);
    }

    @Override
    public void inbound(InboundMessage message) {
        inbound.add(message);
    }

    @Override
    public void connectionChanged(LinkTrouble trouble) {
        connection.add(trouble == null ? "up" : "down: " + trouble);
    }

    List<DeliveryReceipt> receipts(int number) throws InterruptedException {
        var all = new ArrayList<DeliveryReceipt>();
        while (all.size() < number) {
            all.add(next(receipts, "receipt"));
        }
        return all;
    }

    /** The references of receipts until there are so many different ones: a receipt may come twice. */
    Set<Integer> references(int number) throws InterruptedException {
        var all = new TreeSet<Integer>();
        while (all.size() < number) {
            all.add(next(receipts, "receipt").userReference());
        }
        return all;
    }

    InboundMessage message() throws InterruptedException {
        return next(inbound, "inbound message");
    }

    /** The next change of the connection: "up", or "down: " and the reason. */
    String change() throws InterruptedException {
        return next(connection, "change of the connection");
    }

    private static <T> T next(BlockingQueue<T> queue, String what) throws InterruptedException {
        var next = queue.poll(PATIENCE, TimeUnit.SECONDS);
        assertNotNull(next, "no " + what);
        return next;
    }
}
