// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import java.util.Arrays;

/** The default alphabet of GSM 03.38 (3GPP TS 23.038, section 6.2.1) with its extension table, one octet per septet. */
final class GsmAlphabet {

    private static final char ESCAPE = 0x1B;
    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE + "ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final String EXTENDED_SEPTETS = "\n\24()/<=>@e";

    /** By character: its septet, or the escape and the septet of the extension table, or -1. */
    private static final short[] SEPTETS = new short['€' + 1];

    static {
        Arrays.fill(SEPTETS, (short) -1);
        for (var septet = 0; septet < BASIC.length(); septet++) {
            SEPTETS[BASIC.charAt(septet)] = (short) septet;
        }
        SEPTETS[ESCAPE] = -1;
        for (var i = 0; i < EXTENDED.length(); i++) {
            SEPTETS[EXTENDED.charAt(i)] = (short) (ESCAPE << 8 | EXTENDED_SEPTETS.charAt(i));
        }
    }

    private GsmAlphabet() {}

    /** How many septets the character takes; 0 when the alphabet does not have it. */
    static int septets(int codePoint) {
        var septet = codePoint < SEPTETS.length ? SEPTETS[codePoint] : -1;
        if (septet < 0) {
            return 0;
        }
        return septet < 0x80 ? 1 : 2;
    }

    /** @param text only characters that the alphabet has */
    static byte[] encode(String text) {
        var octets = new byte[2 * text.length()];
        var length = 0;
        for (var i = 0; i < text.length(); i++) {
            var septet = SEPTETS[text.charAt(i)];
            if (septet >= 0x80) {
                octets[length++] = ESCAPE;
            }
            octets[length++] = (byte) (septet & 0x7F);
        }
        return Arrays.copyOf(octets, length);
    }

    /** An escape before a septet that the extension table does not have is dropped (TS 23.038, section 6.2.1.1). */
    static String decode(byte[] octets) {
        var text = new StringBuilder(octets.length);
        for (var i = 0; i < octets.length; i++) {
            var septet = octets[i] & 0x7F;
            if (septet != ESCAPE) {
                text.append(BASIC.charAt(septet));
            } else if (i + 1 < octets.length) {
                var extended = EXTENDED_SEPTETS.indexOf(octets[++i] & 0x7F);
                text.append(extended < 0 ? BASIC.charAt(octets[i] & 0x7F) : EXTENDED.charAt(extended));
            }
        }
        return text.toString();
    }
}
