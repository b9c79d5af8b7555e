// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;

/** Cuts what arrives into PDUs. */
final class PduInput {

    private final ByteBuffer buffer = ByteBuffer.allocate(2 * Smpp.MAX_LENGTH);

    PduInput() {
        buffer.flip();
    }

    /** Waits for more; false at the end of the connection. Each PDU is to be used before. */
    boolean fill(ReadableByteChannel channel) throws IOException {
        buffer.compact();
        var length = channel.read(buffer);
        buffer.flip();
        return length >= 0;
    }

    /**
     * The next PDU that has arrived as a whole.
     *
     * @throws ProtocolException when its length cannot be: from there on nothing can be told apart
     */
    Optional<Pdu> next() throws ProtocolException {
        if (buffer.remaining() < Smpp.HEADER_LENGTH) {
            return Optional.empty();
        }
        var length = buffer.getInt(buffer.position());
        if (length < Smpp.HEADER_LENGTH || length > Smpp.MAX_LENGTH) {
            throw new ProtocolException("A PDU cannot have " + length + " octets.");
        }
        if (buffer.remaining() < length) {
            return Optional.empty();
        }
        var pdu = buffer.slice(buffer.position(), length);
        buffer.position(buffer.position() + length);
        pdu.getInt();
        return Optional.of(new Pdu(pdu.getInt(), pdu.getInt(), pdu.getInt(), new PduBody(pdu)));
    }
}
