// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import java.time.Instant;

/**
 * Asks those who invoice how many facts stand on drafts: a draft that is given up makes them unbilled again, and then their
 * calls are still needed (CL-3).
 */
public class DraftQuestion {

    private final Instant from;
    private final Instant until;
    private long facts;

    DraftQuestion(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    /** The first hour that is asked about. */
    public Instant from() {
        return from;
    }

    /** The first hour that is not asked about. */
    public Instant until() {
        return until;
    }

    public void answer(long more) {
        facts += more;
    }

    long facts() {
        return facts;
    }
}
