// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

/**
 * Where a part stands in a long message (3GPP TS 23.040, sections 9.2.3.24.1 and 9.2.3.24.8).
 *
 * @param reference -1 when the message has one part only
 */
record Concatenation(int reference, int part, int parts) {

    private static final Concatenation NONE = new Concatenation(-1, 1, 1);
    private static final int REFERENCE_OF_8_BITS = 0x00;
    private static final int REFERENCE_OF_16_BITS = 0x08;

    /** Reads a user data header without its length octet. */
    static Concatenation read(PduBody header) {
        while (header.hasMore()) {
            var element = header.octet();
            var value = header.part(header.octet());
            if (element == REFERENCE_OF_8_BITS || element == REFERENCE_OF_16_BITS) {
                var reference = element == REFERENCE_OF_8_BITS ? value.octet() : value.shortInteger();
                var parts = value.octet();
                return new Concatenation(reference, value.octet(), parts);
            }
        }
        return NONE;
    }

    static Concatenation none() {
        return NONE;
    }
}
