// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import io.demarc.messaging.gateway.Submission.Doubt;
import io.demarc.messaging.gateway.Submission.InDoubt;
import io.demarc.messaging.gateway.Submission.NotSent;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The parts of one session that have no answer yet: never more than its size, and none is ever forgotten. */
final class Window {

    private record Unanswered(CompletableFuture<Submission> submission, long deadline) {}

    private final int size;
    private final Semaphore places;
    private final Duration patience;
    private final Map<Integer, Unanswered> unanswered = new ConcurrentHashMap<>();
    private volatile String endOfSession;

    Window(int size, Duration patience) {
        this.size = size;
        this.patience = patience;
        places = new Semaphore(size);
    }

    /** Waits for a place and takes it, until {@link #settle} gives it back. */
    void enter() throws InterruptedException {
        places.acquire();
    }

    /** Expects an answer. When the session has ended before, the submission is complete at once: nothing must be sent. */
    CompletableFuture<Submission> expect(int sequence) {
        var submission = new CompletableFuture<Submission>();
        unanswered.put(sequence, new Unanswered(submission, System.nanoTime() + patience.toNanos()));
        if (endOfSession != null) {
            settle(sequence, new NotSent(endOfSession));
        }
        return submission;
    }

    boolean isExpected(int sequence) {
        return unanswered.containsKey(sequence);
    }

    /** Completes a submission; of no effect when that has been done. */
    void settle(int sequence, Submission outcome) {
        var part = unanswered.remove(sequence);
        if (part != null) {
            places.release();
            part.submission().complete(outcome);
        }
    }

    /** Gives up those whose time for an answer is over. */
    void expire() {
        var now = System.nanoTime();
        unanswered.forEach((sequence, part) -> {
            if (part.deadline() - now <= 0) {
                settle(sequence, new InDoubt(Doubt.NO_ANSWER));
            }
        });
    }

    /** The session is over: what has no answer now will not get one. */
    void end(String reason) {
        endOfSession = reason;
        unanswered.keySet().forEach(sequence -> settle(sequence, new InDoubt(Doubt.LINK_LOST)));
    }

    /** Waits until every part has its answer, at most as long as an answer may take. */
    void drain() throws InterruptedException {
        if (places.tryAcquire(size, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            places.release(size);
        }
    }
}
