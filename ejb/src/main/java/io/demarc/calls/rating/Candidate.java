// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;

/** A rate whose prefix fits a number, and what became of it. */
public record Candidate(RateRow rate, Fate fate) implements Serializable {

    /** Why a rate rates the call, or why not. */
    public enum Fate {
        /** It is valid and no longer prefix is. */
        WINS,
        /** A longer prefix fits and is valid. */
        SHORTER,
        /** It was not valid when the call began. */
        NOT_VALID
    }

    static Candidate of(RateRow rate, Long winner, long startedAt) {
        if (rate.id().equals(winner)) {
            return new Candidate(rate, Fate.WINS);
        }
        return new Candidate(rate, rate.priced().isValidAt(startedAt) ? Fate.SHORTER : Fate.NOT_VALID);
    }
}
