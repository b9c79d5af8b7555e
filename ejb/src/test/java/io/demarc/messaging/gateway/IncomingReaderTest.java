// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Message_state;
import org.jsmpp.bean.OptionalParameter.OctetString;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.jsmpp.bean.OptionalParameter.User_message_reference;
import org.jsmpp.util.DefaultComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SM-1, SM-2: what a message centre delivers. */
class IncomingReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int RECEIPT = 0x04;

    private final IncomingReader reader = new IncomingReader(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aReceiptIsReadFromItsOptionalParameters() throws PDUStringException {
        var pdu = deliverSm(
                RECEIPT,
                0,
                new byte[0],
                new Receipted_message_id("4711"),
                new Message_state((byte) 5),
                new User_message_reference((short) 0xFFFE));
        assertEquals(
                new DeliveryReceipt("4711", 0xFFFE, "+393475550132", ReceiptState.UNDELIVERED, "", NOW),
                reader.read(pdu));
    }

    @Test
    void aReceiptIsReadFromItsText() throws PDUStringException {
        var text =
                "id:a0-4711 sub:001 dlvrd:000 submit date:2603011159 done date:2603011200 stat:EXPIRED err:027 text:Hi";
        assertEquals(
                new DeliveryReceipt("a0-4711", -1, "+393475550132", ReceiptState.EXPIRED, "027", NOW),
                reader.read(deliverSm(RECEIPT, 0, text.getBytes(ISO_8859_1))));
    }

    @Test
    void theTextOfTheMessageInsideAReceiptDoesNotPassForTheReceipt() throws PDUStringException {
        var text = "id:1 stat:DELIVRD text:id:2 stat:REJECTD err:9";
        assertEquals(
                new DeliveryReceipt("1", -1, "+393475550132", ReceiptState.DELIVERED, "", NOW),
                reader.read(deliverSm(RECEIPT, 0, text.getBytes(ISO_8859_1))));
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVRD,DELIVERED,true",
        "Delivered,DELIVERED,true",
        "UNDELIV,UNDELIVERED,true",
        "EXPIRED,EXPIRED,true",
        "DELETED,DELETED,true",
        "REJECTD,REJECTED,true",
        "ACCEPTD,ACCEPTED,false",
        "ENROUTE,ENROUTE,false",
        "UNKNOWN,UNKNOWN,false",
        "SOMETHING,UNKNOWN,false"
    })
    void theStateIsToldInWords(String word, ReceiptState state, boolean isFinal) throws PDUStringException {
        var receipt = (DeliveryReceipt) reader.read(deliverSm(RECEIPT, 0, ("id:1 stat:" + word).getBytes(ISO_8859_1)));
        assertEquals(state, receipt.state());
        assertEquals(isFinal, state.isFinal());
    }

    @Test
    void aMessageIsReadInEachOfTheUsualAlphabets() throws PDUStringException {
        assertEquals("STOP à €", text(deliverSm(0, 0, new byte[] {'S', 'T', 'O', 'P', ' ', 0x7F, ' ', 0x1B, 0x65})));
        assertEquals("стоп 📞", text(deliverSm(0, 8, "стоп 📞".getBytes(UTF_16BE))));
        assertEquals("Arrêt", text(deliverSm(0, 3, "Arrêt".getBytes(ISO_8859_1))));
    }

    @Test
    void theConcatenationHeaderIsNotPartOfTheText() throws PDUStringException {
        assertEquals("STOP", text(deliverSm(0x40, 0, new byte[] {5, 0, 3, 1, 2, 1, 'S', 'T', 'O', 'P'})));
    }

    @Test
    void aLongTextComesAsPayload() throws PDUStringException {
        var long300 = "x".repeat(300);
        var payload = new OctetString(Tag.MESSAGE_PAYLOAD.code(), long300.getBytes(ISO_8859_1));
        assertEquals(long300, text(deliverSm(0, 0, new byte[0], payload)));
    }

    private String text(byte[] pdu) throws PDUStringException {
        return ((InboundMessage) reader.read(pdu)).text();
    }

    private static byte[] deliverSm(int esmClass, int coding, byte[] text, OptionalParameter... parameters)
            throws PDUStringException {
        return new DefaultComposer()
                .deliverSm(
                        1,
                        "",
                        (byte) 1,
                        (byte) 1,
                        "393475550132",
                        (byte) 3,
                        (byte) 0,
                        "4747",
                        (byte) esmClass,
                        (byte) 0,
                        (byte) 0,
                        (byte) 0,
                        (byte) coding,
                        text,
                        parameters);
    }
}
