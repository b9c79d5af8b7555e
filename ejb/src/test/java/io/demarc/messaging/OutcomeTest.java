// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.messaging.gateway.Submission;
import io.demarc.messaging.gateway.Submission.Accepted;
import io.demarc.messaging.gateway.Submission.Doubt;
import io.demarc.messaging.gateway.Submission.InDoubt;
import io.demarc.messaging.gateway.Submission.NotSent;
import io.demarc.messaging.gateway.Submission.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SM-2, BA-5: what the answers to its parts make of a message. */
class OutcomeTest {

    private static final Submission ACCEPTED = new Accepted("id");
    private static final Submission REJECTED = new Rejected(11, "the recipient's number is wrong");
    private static final Submission IN_DOUBT = new InDoubt(Doubt.LINK_LOST);
    private static final Submission NOT_SENT = new NotSent("The gateway is not connected.");

    @Test
    void acceptedIsWhatTheGatewayTookWhole() {
        assertThat(outcome(ACCEPTED, ACCEPTED).state()).isEqualTo(MessageState.ACCEPTED);
        assertThat(outcome(ACCEPTED, ACCEPTED).reason()).isNull();
    }

    @Test
    void whatDidNotLeaveAtAllWaitsAgain() {
        assertThat(outcome(NOT_SENT, NOT_SENT).state()).isEqualTo(MessageState.QUEUED);
    }

    @Test
    void onePartInDoubtPutsTheWholeInDoubt() {
        assertThat(outcome(ACCEPTED, IN_DOUBT).state()).isEqualTo(MessageState.UNKNOWN);
        assertThat(outcome(REJECTED, IN_DOUBT).state()).isEqualTo(MessageState.UNKNOWN);
        assertThat(outcome(NOT_SENT, IN_DOUBT).state()).isEqualTo(MessageState.UNKNOWN);
        assertThat(outcome(ACCEPTED, IN_DOUBT).reason().code()).isEqualTo("link.lost");
    }

    @Test
    void aMessageOfWhichAPartIsMissingCountsAsRejectedAndIsNotSentAgainByItself() {
        assertThat(outcome(ACCEPTED, REJECTED).state()).isEqualTo(MessageState.REJECTED);
        assertThat(outcome(ACCEPTED, NOT_SENT).state()).isEqualTo(MessageState.REJECTED);
        assertThat(outcome(ACCEPTED, NOT_SENT).reason().code()).isEqualTo("part.missing");
    }

    private static Outcome outcome(Submission... parts) {
        return new Outcome(1, List.of(parts));
    }
}
