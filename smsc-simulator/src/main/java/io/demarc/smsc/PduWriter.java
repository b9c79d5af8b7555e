// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects PDUs, so that many of them leave with one write. */
final class PduWriter {

    private byte[] bytes = new byte[8192];
    private int size;
    private int start;

    PduWriter begin(int command, int status, int sequence) {
        start = size;
        return integer(0).integer(command).integer(status).integer(sequence);
    }

    /** A PDU that is a header only. */
    void header(int command, int status, int sequence) {
        begin(command, status, sequence).end();
    }

    void end() {
        ByteBuffer.wrap(bytes).putInt(start, size - start);
    }

    PduWriter octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    PduWriter integer(int value) {
        return octet(value >>> 24).octet(value >>> 16).octet(value >>> 8).octet(value);
    }

    PduWriter octets(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    /** A C-Octet String: Latin-1 and a zero at the end. */
    PduWriter string(String value) {
        return octets(value.getBytes(StandardCharsets.ISO_8859_1)).octet(0);
    }

    PduWriter parameter(int tag, byte... value) {
        return octet(tag >>> 8)
                .octet(tag)
                .octet(value.length >>> 8)
                .octet(value.length)
                .octets(value);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Everything since the last call. */
    ByteBuffer take() {
        var taken = ByteBuffer.wrap(Arrays.copyOf(bytes, size));
        size = 0;
        return taken;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
