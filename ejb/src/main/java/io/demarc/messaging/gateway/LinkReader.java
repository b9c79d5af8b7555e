// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import io.demarc.messaging.gateway.Submission.Accepted;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.InvalidCommandLengthException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Command;

/**
 * Reads the connection and keeps for itself the answers to submitted parts and the deliveries; the library gets the
 * rest (bind, enquire_link, the peer's unbind). So no thread has to wait for an answer, and a delivery is acknowledged when the
 * application has kept it and not before.
 */
final class LinkReader extends DefaultPDUReader {

    /** Takes a deliver_sm. */
    interface Deliveries {
        /** @return false when there is no room: the library refuses it, and the peer comes again */
        boolean take(byte[] pdu, int sequence);
    }

    /** A message_payload has at most 64 KiB; the library would allocate whatever the peer names. */
    private static final int LONGEST_PDU = 66_000;

    /** No command: the library answers it with generic_nack and does not try to read it. */
    private static final int NOT_SUPPORTED = 0;

    private static final int HEADER_LENGTH = 16;
    private static final int LONGEST_ID = 64;

    private final Window window;
    private final Deliveries deliveries;
    private final Runnable unbound;
    private byte[] pduForTheLibrary;

    /** @param unbound is run when the peer has answered unbind: most close the connection in the same moment */
    LinkReader(Window window, Deliveries deliveries, Runnable unbound) {
        this.window = window;
        this.deliveries = deliveries;
        this.unbound = unbound;
    }

    @Override
    public Command readPDUHeader(DataInputStream in) throws IOException {
        while (true) {
            var header = header(in);
            if (header.getCommandLength() > LONGEST_PDU) {
                throw new IOException("The peer sent a PDU of " + header.getCommandLength() + " octets.");
            }
            var pdu = rest(in, header);
            if (!isOurs(header, pdu)) {
                pduForTheLibrary = pdu;
                return header;
            }
        }
    }

    @Override
    public byte[] readPDU(DataInputStream in, Command header) {
        return pduForTheLibrary;
    }

    private Command header(DataInputStream in) throws IOException {
        try {
            return super.readPDUHeader(in);
        } catch (InvalidCommandLengthException tooShort) {
            // The library would unbind and wait for the answer, on the thread that reads it.
            throw new IOException(tooShort.getMessage(), tooShort);
        }
    }

    private byte[] rest(DataInputStream in, Command header) throws IOException {
        try {
            return super.readPDU(in, header);
        } catch (SocketTimeoutException stalled) {
            // To the library a timeout means silence between PDUs; here the place in the stream would be lost.
            throw new IOException("The peer stopped in the middle of a PDU.", stalled);
        }
    }

    private boolean isOurs(Command header, byte[] pdu) {
        var sequence = header.getSequenceNumber();
        return switch (header.getCommandId()) {
            case SMPPConstant.CID_SUBMIT_SM_RESP -> settle(sequence, header.getCommandStatus(), pdu);
            case SMPPConstant.CID_GENERIC_NACK ->
                window.isExpected(sequence) && settle(sequence, header.getCommandStatus(), pdu);
            case SMPPConstant.CID_DELIVER_SM -> deliveries.take(pdu, sequence);
            case SMPPConstant.CID_UNBIND_RESP -> {
                unbound.run();
                yield true;
            }
            case SMPPConstant.CID_ALERT_NOTIFICATION -> true;
            case SMPPConstant.CID_DATA_SM -> {
                header.setCommandId(NOT_SUPPORTED);
                yield false;
            }
            default -> false;
        };
    }

    private boolean settle(int sequence, int status, byte[] pdu) {
        window.settle(
                sequence, status == CommandStatus.OK ? new Accepted(messageId(pdu)) : CommandStatus.refusal(status));
        return true;
    }

    private static String messageId(byte[] pdu) {
        var end = HEADER_LENGTH;
        while (end < pdu.length && pdu[end] != 0 && end < HEADER_LENGTH + LONGEST_ID) {
            end++;
        }
        return new String(pdu, HEADER_LENGTH, end - HEADER_LENGTH, StandardCharsets.ISO_8859_1);
    }
}
