// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

/**
 * Which messages; null leaves a condition out.
 *
 * @param failed only those that did not reach their recipient
 * @param reason the code of a {@link MessageReason}, or {@link #NO_REASON}
 */
public record MessageFilter(
        String search, Long runId, Long accountId, MessageState state, boolean failed, String reason) {

    /** Those beside which no reason stands. */
    public static final String NO_REASON = "none";

    public static MessageFilter ofAccount(long accountId) {
        return new MessageFilter(null, null, accountId, null, false, null);
    }
}
