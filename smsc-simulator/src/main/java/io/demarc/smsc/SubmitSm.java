// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * One message part as a client hands it in (submit_sm, SMPP 3.4 section 4.4.1).
 *
 * @param userReference the value of user_message_reference, -1 if absent
 * @param receipts which receipts are asked for: 0 none, 1 all, 2 of failures only
 * @param textHex the octets of the text without the concatenation header
 */
record SubmitSm(
        String sender,
        String recipient,
        int userReference,
        Concatenation concatenation,
        int receipts,
        int dataCoding,
        String textHex) {

    private static final HexFormat HEX = HexFormat.of();

    static SubmitSm read(PduBody body) {
        body.string(); // service_type
        body.shortInteger(); // source_addr_ton, source_addr_npi
        var sender = body.string();
        body.shortInteger(); // dest_addr_ton, dest_addr_npi
        var recipient = body.string();
        var esmClass = body.octet();
        body.shortInteger(); // protocol_id, priority_flag
        body.string(); // schedule_delivery_time
        body.string(); // validity_period
        var receipts = body.octet() & 0b11;
        body.octet(); // replace_if_present_flag
        var dataCoding = body.octet();
        body.octet(); // sm_default_msg_id
        var message = body.octets(body.octet());

        var userReference = -1;
        while (body.hasMore()) {
            var tag = body.shortInteger();
            var value = body.octets(body.shortInteger());
            if (tag == Smpp.TAG_USER_MESSAGE_REFERENCE) {
                userReference = new PduBody(ByteBuffer.wrap(value)).shortInteger();
            } else if (tag == Smpp.TAG_MESSAGE_PAYLOAD) {
                message = value;
            }
        }

        var text = new PduBody(ByteBuffer.wrap(message));
        var concatenation = (esmClass & Smpp.ESM_CLASS_HEADER) == 0
                ? Concatenation.none()
                : Concatenation.read(text.part(text.octet()));
        return new SubmitSm(
                sender, recipient, userReference, concatenation, receipts, dataCoding, HEX.formatHex(text.rest()));
    }

    /** Whether a receipt that tells this end is wanted. */
    boolean wantsReceipt(MessageState end) {
        return receipts == 1 || receipts == 2 && end != MessageState.DELIVERED;
    }
}
