// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** When a delayed change is tried next, and how often the installation stumbled over it since its time came (CU-5). */
@Embeddable
class NextAttempt {

    private static final int MOST_STUMBLES = 10;

    @Column(name = "next_at")
    private Instant at;

    @Column(name = "attempts")
    private int stumbles;

    protected NextAttempt() {}

    private NextAttempt(Instant at, int stumbles) {
        this.at = at;
        this.stumbles = stumbles;
    }

    /** @param at null when nothing is to be done then */
    static NextAttempt at(Instant at) {
        return new NextAttempt(at, 0);
    }

    /** Nothing is to be done any more. */
    NextAttempt none() {
        return new NextAttempt(null, stumbles);
    }

    /** After 2, 4, 8 … seconds. */
    NextAttempt later(Instant now) {
        return new NextAttempt(now.plus(Duration.ofSeconds(2L << stumbles)), stumbles + 1);
    }

    /** Whether one more stumble is one too many: the tenth, after some 17 minutes. */
    boolean isLast() {
        return stumbles + 1 >= MOST_STUMBLES;
    }

    boolean isPlanned() {
        return at != null;
    }

    boolean isDue(Instant now) {
        return at != null && !at.isAfter(now);
    }

    Instant at() {
        return at;
    }
}
