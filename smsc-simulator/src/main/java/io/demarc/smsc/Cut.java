// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection that breaks once, in the middle of the work: what puts messages in doubt. */
final class Cut {

    /** What happens to one part. */
    record Fate(boolean accepted, boolean answered, boolean closes) {
        static final Fate NORMAL = new Fate(true, true, false);
    }

    private final AtomicInteger seen = new AtomicInteger();
    private final int after;
    private final int unanswered;
    private final boolean accepted;

    /**
     * @param after parts until the connection is closed
     * @param unanswered how many of them, the last ones, get no answer
     * @param accepted whether those are accepted and logged all the same, or lost
     */
    Cut(int after, int unanswered, boolean accepted) {
        if (after < 1 || unanswered < 0 || unanswered > after) {
            throw new IllegalArgumentException("\"after\" must be 1 or more, and \"unanswered\" from 0 to \"after\".");
        }
        this.after = after;
        this.unanswered = unanswered;
        this.accepted = accepted;
    }

    /** Reads {@code after}, {@code unanswered} (0) and {@code accepted} (yes or no; yes). */
    static Cut of(Map<String, String> given) {
        return new Cut(
                Integer.parseInt(given.getOrDefault("after", "")),
                Integer.parseInt(given.getOrDefault("unanswered", "0")),
                given.getOrDefault("accepted", "yes").equals("yes"));
    }

    Fate next() {
        var number = seen.incrementAndGet();
        if (number > after) {
            return Fate.NORMAL;
        }
        var answered = number <= after - unanswered;
        return new Fate(answered || accepted, answered, number == after);
    }
}
