// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.messaging.MessageReason.Kind;
import io.demarc.messaging.gateway.Submission;
import java.util.List;
import java.util.Optional;

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

    /** Why it is not accepted: what makes it doubtful, else what refused it; null when there is nothing of it. */
    MessageReason reason() {
        return first(Submission.InDoubt.class)
                .map(doubt ->
                        MessageReason.of(doubt.why() == Submission.Doubt.NO_ANSWER ? Kind.NO_ANSWER : Kind.LINK_LOST))
                .or(() -> first(Submission.Rejected.class).map(MessageReason::of))
                .or(() -> first(Submission.NotSent.class).map(part -> MessageReason.of(Kind.PART_MISSING)))
                .orElse(null);
    }

    private <S extends Submission> Optional<S> first(Class<S> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
