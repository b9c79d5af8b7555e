// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

/**
 * Which messages; null leaves a condition out.
 *
 * @param failed only those that did not reach their recipient
 */
public record MessageFilter(String search, Long runId, Long accountId, MessageState state, boolean failed) {

    public static MessageFilter ofAccount(long accountId) {
        return new MessageFilter(null, null, accountId, null, false);
    }
}
