// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.messaging.gateway.SmsPart;
import java.util.ArrayList;
import java.util.List;

/**
 * A message that may leave now, with its text.
 *
 * @param userReference what comes back in receipts, 16 bits
 */
public record Outgoing(long messageId, String sender, String recipient, String text, int userReference) {

    /** The parts in which it travels. */
    public List<SmsPart> parts() {
        var payloads = Segments.of(text).parts();
        var parts = new ArrayList<SmsPart>();
        for (var payload : payloads) {
            parts.add(new SmsPart(
                    sender,
                    recipient,
                    payload,
                    parts.size() + 1,
                    payloads.size(),
                    userReference & 0xFF,
                    userReference));
        }
        return parts;
    }

    @Override
    public String toString() {
        return "Outgoing[" + messageId + "]";
    }
}
