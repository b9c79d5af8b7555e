// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.calls.rating.Rated;
import java.util.Comparator;

/**
 * A call on its way into the database. Of one provider, a call is the same call when its id, leg and start are the same
 * (CL-1).
 *
 * @param line of the file, or place in the batch, from 1
 * @param accountId null when the call is known by its organization only
 * @param startedAt milliseconds since 1970
 * @param leg empty when the source knows of none
 * @param caller null when the source does not tell
 * @param callee digits in international form, or what was dialled
 * @param outcome SIP status; 0 when the source does not tell
 * @param duration seconds
 */
public record NewCall(
        long line,
        long organizationId,
        Long accountId,
        long startedAt,
        String callId,
        String leg,
        String caller,
        String callee,
        int outcome,
        int duration,
        Rated rated) {

    /** The order in which they are stored: two who store the same calls do not wait for each other in a circle. */
    static final Comparator<NewCall> ORDER = Comparator.comparingLong(NewCall::startedAt)
            .thenComparing(NewCall::callId)
            .thenComparing(NewCall::leg);
}
