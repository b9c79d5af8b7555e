// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** Asks whoever sends messages how many to the accounts of a group are still waiting. */
public class PendingMessagesQuestion {

    private final long groupId;
    private long pending;

    PendingMessagesQuestion(long groupId) {
        this.groupId = groupId;
    }

    public long groupId() {
        return groupId;
    }

    public void answer(long messages) {
        pending += messages;
    }

    long pending() {
        return pending;
    }
}
