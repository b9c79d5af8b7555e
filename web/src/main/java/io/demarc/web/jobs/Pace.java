// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.jobs;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/** How fast a run goes, seen over the last half minute. */
class Pace implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Duration WINDOW = Duration.ofSeconds(30);

    private final ArrayDeque<Sample> samples = new ArrayDeque<>();

    void note(long done, Instant now) {
        samples.addLast(new Sample(done, now));
        while (samples.size() > 2 && samples.getFirst().at().isBefore(now.minus(WINDOW))) {
            samples.removeFirst();
        }
    }

    /** Items per second; 0 when nothing is known yet or nothing moves. */
    double perSecond() {
        if (samples.size() < 2) {
            return 0;
        }
        var first = samples.getFirst();
        var last = samples.getLast();
        var seconds = Duration.between(first.at(), last.at()).toMillis() / 1000.0;
        return seconds < 0.5 ? 0 : (last.done() - first.done()) / seconds;
    }

    private record Sample(long done, Instant at) implements Serializable {}
}
