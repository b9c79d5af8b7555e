// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;

/** A rate whose prefix fits a number, and what became of it. */
public record RateCandidate(RateRow rate, CandidateFate fate) implements Serializable {

    static RateCandidate of(RateRow rate, Long winner, long startedAt) {
        if (rate.id().equals(winner)) {
            return new RateCandidate(rate, CandidateFate.WINS);
        }
        return new RateCandidate(
                rate, rate.priced().isValidAt(startedAt) ? CandidateFate.SHORTER : CandidateFate.NOT_VALID);
    }
}
