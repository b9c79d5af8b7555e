// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.demarc.messaging.Segments;
import io.demarc.messaging.gateway.Submission.Accepted;
import io.demarc.messaging.gateway.Submission.InDoubt;
import io.demarc.messaging.gateway.Submission.NotSent;
import io.demarc.messaging.gateway.Submission.Rejected;
import io.demarc.messaging.gateway.Submission.Throttled;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SM-1, SM-2, SM-4: handing parts to a message centre. */
class SmppGatewayTest extends SmppTestBed {

    @Test
    void whatTheSmscAcceptedStandsInItsLogUnderTheIdThatWasAnswered() throws Exception {
        connect();
        var parts = Segments.of("ж".repeat(100)).parts();
        var first = gateway.submit(new SmsPart("Demarc", "+393475550132", parts.get(0), 1, 2, 77, 40_001));
        var second = gateway.submit(new SmsPart("Demarc", "+393475550132", parts.get(1), 2, 2, 77, 40_001));
        assertEquals(
                List.of(
                        idOf(first) + ",Demarc,393475550132,40001,77,1,2,8," + "0436".repeat(67),
                        idOf(second) + ",Demarc,393475550132,40001,77,2,2,8," + "0436".repeat(33)),
                logged());
    }

    @ParameterizedTest
    @CsvSource({"1", "7"})
    void neverAreMorePartsWithoutAnswerThanTheWindowAllows(int window) throws Exception {
        smsc.change(Map.of("answer-delay", "5"));
        connect(settings().window(window));
        submit(60).forEach(outcome -> assertInstanceOf(Accepted.class, outcome));
        assertEquals((long) window, smsc.counts().get("mostUnanswered"));
    }

    @Test
    void aThrottledPartIsNotFailed() throws Exception {
        smsc.change(Map.of("throttle", "5"));
        connect();
        var outcomes = submit(40);
        assertTrue(outcomes.contains(new Throttled(0x58)));
        assertEquals(logged().size(), accepted(outcomes));
    }

    @Test
    void aFullQueueIsNotAFailure() throws Exception {
        smsc.change(Map.of("queue-full-every", "2"));
        connect();
        var outcomes = submit(4);
        assertEquals(2, accepted(outcomes));
        assertTrue(outcomes.contains(new Throttled(0x14)));
    }

    @Test
    void aRefusedPartSaysWhyInWords() throws Exception {
        smsc.change(Map.of("reject", "^39347"));
        connect();
        assertEquals(
                List.of(new Rejected(
                        0x0B, "The gateway refused it: the recipient's number is wrong (command_status 0x0B).")),
                submit(1));
    }

    @Test
    void aCommandStatusThatNobodyKnowsIsARefusalToo() throws Exception {
        smsc.change(Map.of("reject", ".", "reject-status", "1281"));
        connect();
        assertEquals(
                List.of(new Rejected(0x501, "The gateway refused it: a reason of its own (command_status 0x501).")),
                submit(1));
    }

    @Test
    void aSenderThatSmppCannotCarryIsRefusedHere() throws Exception {
        connect();
        var part = new SmsPart("A sender of far too many letters", "+393475550132", text(), 1, 1, 0, 1);
        assertInstanceOf(Rejected.class, outcomeOf(gateway.submit(part)));
    }

    @Test
    void whenTheConnectionBreaksExactlyTheUnansweredPartsAreInDoubt() throws Exception {
        smsc.change(Map.of("receipt-delay", "100"));
        connect(settings().window(10));
        smsc.cut(Map.of("after", "20", "unanswered", "5"));
        var outcomes = submit(20);
        assertEquals(15, accepted(outcomes));
        assertEquals(5, outcomes.stream().filter(InDoubt.class::isInstance).count());
        assertEquals(20, logged().size());

        assertEquals(
                IntStream.range(0, 20).boxed().collect(Collectors.toSet()),
                listener.references(20),
                "the receipts name the parts in doubt by our own reference");
    }

    @Test
    void whatTheSmscLostIsInDoubtAsWell() throws Exception {
        connect();
        smsc.cut(Map.of("after", "3", "unanswered", "1", "accepted", "no"));
        var outcomes = submit(3);
        assertInstanceOf(InDoubt.class, outcomes.get(2));
        assertEquals(2, logged().size());
    }

    @Test
    void aPartThatIsNotAnsweredInTimeIsInDoubt() throws Exception {
        connect(settings().responseTimeout(300));
        smsc.change(Map.of("answer-delay", "60000"));
        assertEquals(List.of(new InDoubt(Submission.Doubt.NO_ANSWER)), submit(1));
    }

    @Test
    void withoutAConnectionNothingIsSent() throws Exception {
        smsc.change(Map.of("refuse-binds", "on"));
        start(settings());
        var reason = "The gateway at 127.0.0.1:" + smsc.port()
                + " refused the login: the bind failed (command_status 0x0D).";
        assertEquals("down: " + reason, listener.change());
        assertEquals(List.of(new NotSent(reason)), submit(1));
    }

    @Test
    void theConnectionIsMadeAgainWheneverItIsLost() throws Exception {
        connect();
        smsc.disconnect();
        assertEquals("down: The connection to the gateway was lost.", listener.change());
        assertEquals("up", listener.change());
        smsc.unbind();
        assertEquals("down: The connection to the gateway was lost.", listener.change());
        assertEquals("up", listener.change());
        assertEquals(1, accepted(submit(1)));
    }

    @Test
    void aConnectionThatHasGoneSilentIsGivenUp() throws Exception {
        connect(settings().enquireLinkInterval(200).responseTimeout(300));
        smsc.change(Map.of("mute", "on", "refuse-binds", "on"));
        assertEquals("down: The connection to the gateway was lost.", listener.change());
    }

    @Test
    void whoClosesTheGatewayWaitsForTheAnswersAndTakesLeave() throws Exception {
        smsc.change(Map.of("answer-delay", "100"));
        connect();
        var underway = gateway.submit(part(0));
        gateway.close();
        assertInstanceOf(Accepted.class, outcomeOf(underway));
        assertEquals(1L, smsc.counts().get("unbinds"));
        assertEquals(List.of(new NotSent("The gateway is closed.")), submit(1));
        assertEquals("down: The gateway is closed.", listener.change());
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertFalse(settings().build().toString().contains("secret"));
    }
}
