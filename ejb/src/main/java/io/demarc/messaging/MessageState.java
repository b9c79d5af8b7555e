// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

/** What became of a message (SM-2). */
public enum MessageState {
    QUEUED,
    /** Handed to the gateway, no answer yet: in flight. */
    SUBMITTED,
    ACCEPTED,
    DELIVERED,
    UNDELIVERED,
    EXPIRED,
    REJECTED,
    /** Nobody knows whether it left: a receipt or an operator settles it. */
    UNKNOWN,
    /** Left out, for a reason that stands beside it. */
    SUPPRESSED,
    CANCELLED;

    /** Whether the gateway has it, or had it. */
    public boolean isSent() {
        return this == ACCEPTED || this == DELIVERED || this == UNDELIVERED || this == EXPIRED;
    }
}
