// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.time.Instant;
import java.util.List;

/**
 * Facts beside a recount of the calls from which they were made.
 *
 * @param attempts of the facts
 * @param differences the first ones; none when the facts are right
 */
public record FactCheck(Instant from, Instant until, long attempts, List<Gap> differences) {

    /**
     * An hour whose facts are not what its calls add up to.
     *
     * @param destinationId 0 for calls to none of the rates' destinations
     * @param calls without attempts when no such call is kept any more
     */
    public record Gap(
            long organizationId,
            String organizationName,
            Instant hour,
            long destinationId,
            CallSum facts,
            CallSum calls) {}
}
