// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.messaging.gateway.DeliveryReceipt;
import io.demarc.messaging.gateway.GatewayEvents;
import io.demarc.messaging.gateway.InboundMessage;
import io.demarc.messaging.gateway.LinkTrouble;
import io.demarc.messaging.gateway.ReceiptState;
import io.demarc.messaging.gateway.SmsPart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** SM-1, SM-2: what a development gateway caught does not stay Accepted. */
class DevelopmentReceiptsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Told told = new Told();

    @Test
    void eachPartThatWasCaughtIsDelivered() throws InterruptedException {
        try (var receipts = receipts()) {
            receipts.delivered(part(7), "first");
            receipts.delivered(part(8), "second");

            assertThat(told.next())
                    .isEqualTo(new DeliveryReceipt("first", 7, "+393475550132", ReceiptState.DELIVERED, "", NOON));
            assertThat(told.next().gatewayMessageId()).isEqualTo("second");
        }
    }

    @Test
    void aReceiptThatCannotBeKeptDoesNotEndTheOthers() throws InterruptedException {
        told.refuseNext = true;
        try (var receipts = receipts()) {
            receipts.delivered(part(7), "refused");
            assertThat(told.next().gatewayMessageId()).isEqualTo("refused");

            receipts.delivered(part(8), "kept");
            assertThat(told.next().gatewayMessageId()).isEqualTo("kept");
        }
    }

    private DevelopmentReceipts receipts() {
        return new DevelopmentReceipts(told, Thread::new, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static SmsPart part(int userReference) {
        var payload = Segments.of("Hello").parts().get(0);
        return new SmsPart("Northwind", "+393475550132", payload, 1, 1, 0, userReference);
    }

    private static final class Told implements GatewayEvents {

        private final BlockingQueue<DeliveryReceipt> receipts = new LinkedBlockingQueue<>();
        private volatile boolean refuseNext;

        @Override
        public void receipt(DeliveryReceipt receipt) {
            receipts.add(receipt);
            if (refuseNext) {
                refuseNext = false;
                throw new IllegalStateException("the database is away");
            }
        }

        @Override
        public void inbound(InboundMessage message) {
            throw new AssertionError("nobody writes to a development gateway");
        }

        @Override
        public void connectionChanged(LinkTrouble trouble) {
            throw new AssertionError("a development gateway has no connection");
        }

        DeliveryReceipt next() throws InterruptedException {
            return receipts.poll(20, TimeUnit.SECONDS);
        }
    }
}
