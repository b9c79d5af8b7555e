// SPDX-License-Identifier: Apache-2.0
package io.demarc.batch.bulksms;

import io.demarc.messaging.Outcome;
import io.demarc.messaging.Outgoing;
import io.demarc.messaging.gateway.MessageGateway;
import io.demarc.messaging.gateway.SmsPart;
import io.demarc.messaging.gateway.Submission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps the gateway's window full with the parts of a slice and waits for all answers. What was throttled is handed in
 * again after a pause (SM-4); when that does not help either, or the gateway is away, it did not leave.
 */
class Submitter {

    private static final int THROTTLED_TRIES = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final MessageGateway gateway;

    Submitter(MessageGateway gateway) {
        this.gateway = gateway;
    }

    List<Outcome> submit(List<Outgoing> messages) {
        var flights = new ArrayList<Flight>();
        for (var message : messages) {
            for (var part : message.parts()) {
                flights.add(new Flight(message.messageId(), part, gateway.submit(part)));
            }
        }
        for (var tries = 0; tries < THROTTLED_TRIES && flights.stream().anyMatch(Flight::isThrottled); tries++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            flights.replaceAll(flight -> flight.isThrottled() ? flight.again(gateway) : flight);
        }
        return outcomes(messages, flights);
    }

    private static List<Outcome> outcomes(List<Outgoing> messages, List<Flight> flights) {
        var landed = flights.iterator();
        return messages.stream()
                .map(message -> {
                    var answers = new ArrayList<Submission>();
                    message.parts().forEach(part -> answers.add(landed.next().answer()));
                    return new Outcome(message.messageId(), answers);
                })
                .toList();
    }

    /** A part on its way. */
    private record Flight(long messageId, SmsPart part, CompletionStage<Submission> stage) {

        Submission answer() {
            var answer = stage.toCompletableFuture().join();
            return answer instanceof Submission.Throttled throttled
                    ? new Submission.NotSent("0x%02X".formatted(throttled.commandStatus()))
                    : answer;
        }

        boolean isThrottled() {
            return stage.toCompletableFuture().join() instanceof Submission.Throttled;
        }

        Flight again(MessageGateway gateway) {
            return new Flight(messageId, part, gateway.submit(part));
        }
    }
}
