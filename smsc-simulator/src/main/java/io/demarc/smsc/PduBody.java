// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the fields of one PDU after its header; throws {@link java.nio.BufferUnderflowException} when it ends early. */
final class PduBody {

    private final ByteBuffer body;

    /** @param body a buffer with an array */
    PduBody(ByteBuffer body) {
        this.body = body;
    }

    int octet() {
        return body.get() & 0xFF;
    }

    int shortInteger() {
        return body.getShort() & 0xFFFF;
    }

    byte[] octets(int length) {
        var value = new byte[Math.min(length, body.remaining() + 1)];
        body.get(value);
        return value;
    }

    /** A C-Octet String. */
    String string() {
        var from = body.position();
        var length = 0;
        while (body.get() != 0) {
            length++;
        }
        return new String(body.array(), body.arrayOffset() + from, length, StandardCharsets.ISO_8859_1);
    }

    PduBody part(int length) {
        return new PduBody(ByteBuffer.wrap(octets(length)));
    }

    byte[] rest() {
        return octets(body.remaining());
    }

    boolean hasMore() {
        return body.hasRemaining();
    }
}
