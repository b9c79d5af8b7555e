// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

/**
 * The part that a receipt speaks of.
 *
 * @param siblings how many parts its message has, itself included
 */
public record ReportedPart(Long id, Long messageId, String gatewayMessageId, int siblings) {

    boolean isWholeMessage() {
        return siblings == 1;
    }
}
