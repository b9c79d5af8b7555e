// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import java.nio.charset.StandardCharsets;

/** How the text of a message is written on the way: its units, how many fit into a part, its octets (SM-3). */
public enum Alphabet {

    /** The default alphabet of GSM 03.38: seven bits a unit; {@code ^{}\[]~|€} take two. */
    GSM7(0, 160, 153) {
        @Override
        int units(int codePoint) {
            return GsmAlphabet.septets(codePoint);
        }

        @Override
        public byte[] encode(String text) {
            return GsmAlphabet.encode(text);
        }

        @Override
        public String decode(byte[] octets) {
            return GsmAlphabet.decode(octets);
        }
    },

    /** UCS-2, as every network today: UTF-16, so that characters beyond the basic plane take two units. */
    UCS2(8, 70, 67) {
        @Override
        int units(int codePoint) {
            return Character.charCount(codePoint);
        }

        @Override
        public byte[] encode(String text) {
            return text.getBytes(StandardCharsets.UTF_16BE);
        }

        @Override
        public String decode(byte[] octets) {
            return new String(octets, StandardCharsets.UTF_16BE);
        }
    };

    private final int dataCoding;
    private final int alone;
    private final int concatenated;

    Alphabet(int dataCoding, int alone, int concatenated) {
        this.dataCoding = dataCoding;
        this.alone = alone;
        this.concatenated = concatenated;
    }

    /** The value of SMPP's data_coding (SMPP 3.4, section 5.2.19). */
    public int dataCoding() {
        return dataCoding;
    }

    /** The units of a message that has one part. */
    public int unitsAlone() {
        return alone;
    }

    /** The units of each part of a longer message: the concatenation header takes six octets. */
    public int unitsConcatenated() {
        return concatenated;
    }

    /** The units that a character takes; 0 when the alphabet does not have it. */
    abstract int units(int codePoint);

    /** The octets of short_message: GSM-7 unpacked, one octet per septet; UCS-2 big endian. */
    public abstract byte[] encode(String text);

    /** The text of such octets; never fails. */
    public abstract String decode(byte[] octets);
}
