// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import io.demarc.messaging.Segments;
import java.util.Arrays;

/**
 * One part of a message on its way out.
 *
 * @param sender a number with + or without, a short code, or up to 11 letters and digits
 * @param recipient a number with + in front when it is international
 * @param partNumber from 1
 * @param parts how many parts the message has, at most {@link Segments#MOST_PARTS}
 * @param concatReference 0 to 255, the same for all parts of a message; of no meaning when there is only one
 * @param userReference 0 to 65535; comes back in the receipt, which settles what was in doubt
 */
public record SmsPart(
        String sender,
        String recipient,
        Segments.Part payload,
        int partNumber,
        int parts,
        int concatReference,
        int userReference) {

    public SmsPart {
        if (parts < 1 || parts > Segments.MOST_PARTS || partNumber < 1 || partNumber > parts) {
            throw new IllegalArgumentException("Part " + partNumber + " of " + parts + " cannot be.");
        }
        if ((concatReference & 0xFF) != concatReference || (userReference & 0xFFFF) != userReference) {
            throw new IllegalArgumentException(
                    "References " + concatReference + " and " + userReference + " do not fit into 8 and 16 bits.");
        }
    }

    /** The octets of short_message: the text, behind a concatenation header if there are more parts than one. */
    byte[] userData() {
        var text = payload.octets();
        if (parts == 1) {
            return text;
        }
        // length, information element 0 of three octets, reference, parts, part (TS 23.040, section 9.2.3.24.1)
        byte[] header = {5, 0, 3, (byte) concatReference, (byte) parts, (byte) partNumber};
        var data = Arrays.copyOf(header, header.length + text.length);
        System.arraycopy(text, 0, data, header.length, text.length);
        return data;
    }
}
