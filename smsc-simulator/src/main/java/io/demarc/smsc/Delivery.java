// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** A deliver_sm that waits: a receipt or an inbound message (SMPP 3.4, section 4.6.1). */
final class Delivery implements Delayed {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyMMddHHmm");
    /** Characters that mean the same in ASCII and in the default alphabet of GSM 03.38. */
    private static final String SAME_IN_BOTH = "[A-Za-z0-9 \\n\\r!\"#%&'()*+,./:;<=>?-]*";

    private final long due;
    private final byte[] body;

    /** @param due on the clock of {@link System#nanoTime} */
    private Delivery(long due, byte[] body) {
        this.due = due;
        this.body = body;
    }

    static Delivery receipt(String id, SubmitSm message, MessageState state, Settings settings) {
        var text = settings.receiptsInText ? text(id, message, state) : "";
        var body = body(message.recipient(), message.sender(), Smpp.ESM_CLASS_RECEIPT, Smpp.CODING_DEFAULT, text);
        if (settings.receiptsInParameters) {
            body.parameter(Smpp.TAG_RECEIPTED_MESSAGE_ID, (id + '\0').getBytes(StandardCharsets.ISO_8859_1));
            body.parameter(Smpp.TAG_MESSAGE_STATE, (byte) state.code);
            if (message.userReference() >= 0) {
                body.parameter(Smpp.TAG_USER_MESSAGE_REFERENCE, (byte) (message.userReference() >>> 8), (byte)
                        message.userReference());
            }
        }
        return new Delivery(System.nanoTime(), body.take().array()).in(settings.receiptDelay);
    }

    static Delivery inbound(String sender, String recipient, String text) {
        var coding = text.matches(SAME_IN_BOTH) ? Smpp.CODING_DEFAULT : Smpp.CODING_UCS2;
        return new Delivery(
                System.nanoTime(),
                body(sender, recipient, 0, coding, text).take().array());
    }

    Delivery in(Duration delay) {
        return new Delivery(System.nanoTime() + delay.toNanos(), body);
    }

    /** Adds this to what leaves next. */
    void load(PduWriter writer, int sequence) {
        writer.begin(Smpp.DELIVER_SM, Smpp.OK, sequence).octets(body).end();
    }

    private static String text(String id, SubmitSm message, MessageState state) {
        var now = MINUTE.format(LocalDateTime.now(ZoneOffset.UTC));
        var delivered = state == MessageState.DELIVERED ? "001" : "000";
        return "id:" + id + " sub:001 dlvrd:" + delivered + " submit date:" + now + " done date:" + now + " stat:"
                + state.word + " err:" + state.error + " text:";
    }

    private static PduWriter body(String from, String to, int esmClass, int coding, String text) {
        var octets =
                text.getBytes(coding == Smpp.CODING_UCS2 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        if (octets.length > 254) {
            throw new IllegalArgumentException("The text is longer than 254 octets.");
        }
        return new PduWriter()
                .string("") // service_type
                .octet(1) // source_addr_ton: international
                .octet(1)
                .string(from)
                .octet(0)
                .octet(0)
                .string(to)
                .octet(esmClass)
                .octet(0) // protocol_id
                .octet(0) // priority_flag
                .string("") // schedule_delivery_time
                .string("") // validity_period
                .octet(0) // registered_delivery
                .octet(0) // replace_if_present_flag
                .octet(coding)
                .octet(0) // sm_default_msg_id
                .octet(octets.length)
                .octets(octets);
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.signum(due - ((Delivery) other).due);
    }
}
