// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** BA-3: the numbers on the page of a run. */
class MessageTallyTest {

    @Test
    void eachStateCountsOnce() {
        var tally = MessageTally.of(
                Map.of(
                        MessageState.QUEUED, 1L,
                        MessageState.SUBMITTED, 2L,
                        MessageState.ACCEPTED, 4L,
                        MessageState.DELIVERED, 8L,
                        MessageState.REJECTED, 16L,
                        MessageState.EXPIRED, 32L,
                        MessageState.UNKNOWN, 64L,
                        MessageState.SUPPRESSED, 128L),
                48,
                50);

        assertThat(tally).isEqualTo(new MessageTally(8, 4, 48, 64, 128, 3, 50));
        assertThat(tally.all()).isEqualTo(255);
    }

    @Test
    void settledAsNotSentIsAFailureAndADeletedAccountIsNot() {
        var tally = MessageTally.of(Map.of(MessageState.CANCELLED, 5L), 3, 0);

        assertThat(tally.failed()).isEqualTo(3);
        assertThat(tally.leftOut()).isEqualTo(2);
    }

    @Test
    void whatTheGatewayTookOrMayHaveTakenCanStillBeReported() {
        assertThat(new MessageTally(3, 1, 0, 0, 0, 0, 4).isAwaitingReceipts()).isTrue();
        assertThat(new MessageTally(3, 0, 0, 1, 0, 0, 4).isAwaitingReceipts()).isTrue();
        assertThat(new MessageTally(3, 0, 1, 0, 1, 1, 4).isAwaitingReceipts()).isFalse();
    }
}
