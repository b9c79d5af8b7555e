// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import java.util.Map;

/**
 * How many messages of a run are where.
 *
 * @param accepted the gateway has it, no receipt yet
 * @param failed did not reach their recipient, also by an operator's word
 * @param leftOut suppressed, or their account is gone
 * @param waiting to be sent, or on their way to the gateway
 * @param parts that the gateway took so far
 */
public record MessageTally(
        long delivered, long accepted, long failed, long inDoubt, long leftOut, long waiting, long parts) {

    static MessageTally of(Map<MessageState, Long> states, long failed, long parts) {
        var refused = sum(states, MessageState.REJECTED, MessageState.UNDELIVERED, MessageState.EXPIRED);
        var ended = refused + sum(states, MessageState.SUPPRESSED, MessageState.CANCELLED);
        return new MessageTally(
                sum(states, MessageState.DELIVERED),
                sum(states, MessageState.ACCEPTED),
                failed,
                sum(states, MessageState.UNKNOWN),
                Math.max(0, ended - failed),
                sum(states, MessageState.QUEUED, MessageState.SUBMITTED),
                parts);
    }

    private static long sum(Map<MessageState, Long> states, MessageState... of) {
        var sum = 0L;
        for (var state : of) {
            sum += states.getOrDefault(state, 0L);
        }
        return sum;
    }

    /** Those that need no further step of ours. */
    public long done() {
        return delivered + accepted + failed + inDoubt + leftOut;
    }

    public long all() {
        return done() + waiting;
    }

    /** Whether the gateway may still report something of this run. */
    public boolean isAwaitingReceipts() {
        return accepted + inDoubt > 0;
    }
}
