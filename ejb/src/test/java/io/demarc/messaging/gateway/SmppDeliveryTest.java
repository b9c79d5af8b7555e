// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SM-1, SM-2, R10: what a message centre sends to us. */
class SmppDeliveryTest extends SmppTestBed {

    @ParameterizedTest
    @ValueSource(strings = {"both", "tlv", "text"})
    void aReceiptNamesThePartAndItsEnd(String form) throws Exception {
        smsc.change(Map.of("receipt-form", form, "undelivered", "100"));
        connect();
        var id = idOf(gateway.submit(part(4711)));
        var receipt = listener.receipts(1).get(0);
        assertEquals(id, receipt.gatewayMessageId());
        assertEquals(ReceiptState.UNDELIVERED, receipt.state());
        assertEquals("+393471004711", receipt.recipient());
        assertEquals(form.equals("text") ? -1 : 4711, receipt.userReference());
        assertEquals(form.equals("tlv") ? "" : "001", receipt.errorCode());
    }

    @Test
    void aReceiptThatCouldNotBeKeptIsNotAcknowledgedAndComesAgain() throws Exception {
        smsc.change(Map.of("receipt-retry", "1"));
        var failed = new AtomicBoolean();
        listener.beforeKeeping(receipt -> {
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("The database is away.");
            }
        });
        connect();
        submit(1);
        listener.receipts(1);
        await(() -> count("acknowledged") == 1);
        assertEquals(1, count("refused"));
    }

    @Test
    void aReceiptThatCannotBeKeptDoesNotHoldUpTheOthers() throws Exception {
        smsc.change(Map.of("receipt-retry", "50"));
        var repaired = new AtomicBoolean();
        listener.beforeKeeping(receipt -> {
            if (receipt.userReference() % 10 == 3 && !repaired.get()) {
                throw new IllegalStateException("The database is away.");
            }
        });
        connect();
        submit(100);
        await(() -> count("acknowledged") == 90);
        assertTrue(listener.receipts(90).stream().noneMatch(receipt -> receipt.userReference() % 10 == 3));
        repaired.set(true);
        await(() -> count("acknowledged") == 100);
    }

    @Test
    void receiptsOfTheTimeWithoutConnectionComeAfterIt() throws Exception {
        connect();
        smsc.change(Map.of("receipt-delay", "300"));
        submit(30);
        smsc.disconnect();
        assertEquals(30, listener.references(30).size());
    }

    @Test
    void aMessageFromATelephoneArrives() throws Exception {
        connect();
        smsc.inbound("393475550132", "4747", "STOP – отписка");
        var message = listener.message();
        assertEquals("+393475550132", message.sender());
        assertEquals("4747", message.recipient());
        assertEquals("STOP – отписка", message.text());
    }

    @Test
    void aDeliveryThatEndsTooEarlyIsRefusedAndTheSessionGoesOn() throws Exception {
        connect();
        smsc.raw(HexFormat.of().parseHex("00000014" + "00000005" + "00000000" + "00000001" + "41424344"));
        await(() -> count("refused") == 1);
        assertEquals(1, accepted(submit(1)));
        assertEquals(1, count("binds"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7fffffff80000004000000000000000100",
                "00000000800000040000000000000001",
                "ffffffff800000040000000000000001",
                "00000010000000990000000000000001",
                "0000001080000004000000004000000041",
                "474554202f20485454502f312e310d0a0d0a"
            })
    void nonsenseDoesNotStopTheGateway(String octets) throws Exception {
        connect();
        smsc.raw(HexFormat.of().parseHex(octets));
        awaitAccepted();
    }

    @Test
    void noiseDoesNotStopTheGateway() throws Exception {
        connect();
        var noise = new Random(20260301);
        for (var round = 0; round < 40; round++) {
            smsc.raw(pduOfNoise(noise));
        }
        awaitAccepted();
    }

    /** A header that is right with a body that is not. */
    private static byte[] pduOfNoise(Random noise) {
        var commands = new int[] {0x05, 0x80000004, 0x80000000, 0x103, 0x15, 0x80000015, 0x102};
        var body = new byte[noise.nextInt(200)];
        noise.nextBytes(body);
        return ByteBuffer.allocate(16 + body.length)
                .putInt(16 + body.length)
                .putInt(commands[noise.nextInt(commands.length)])
                .putInt(noise.nextInt(3))
                .putInt(0x40000000 + noise.nextInt(3))
                .put(body)
                .array();
    }
}
