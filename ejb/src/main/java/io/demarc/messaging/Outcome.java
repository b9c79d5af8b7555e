// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.messaging.gateway.Submission;
import java.util.List;

/** What the gateway said to each part of a message, in their order. */
public record Outcome(long messageId, List<Submission> parts) {

    /** The whole message's state: what is worst for its recipient, what is most honest for us. */
    MessageState state() {
        if (parts.stream().allMatch(Submission.NotSent.class::isInstance)) {
            return MessageState.QUEUED;
        }
        if (parts.stream().anyMatch(Submission.InDoubt.class::isInstance)) {
            return MessageState.UNKNOWN;
        }
        return parts.stream().allMatch(Submission.Accepted.class::isInstance)
                ? MessageState.ACCEPTED
                : MessageState.REJECTED;
    }

    /** The first reason that is not an acceptance; null when there is none. */
    String reason() {
        return parts.stream()
                .map(Outcome::reason)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String reason(Submission part) {
        if (part instanceof Submission.Rejected rejected) {
            return rejected.reason();
        }
        if (part instanceof Submission.InDoubt doubt) {
            return doubt.reason();
        }
        return part instanceof Submission.NotSent notSent ? notSent.reason() : null;
    }
}
