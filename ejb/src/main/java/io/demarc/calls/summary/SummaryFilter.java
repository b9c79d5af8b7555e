// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import io.demarc.kernel.UtcInstantConverter;
import java.time.Instant;

/**
 * Which summary somebody asks for.
 *
 * @param organizationId null: all in the caller's scope together
 * @param until the last row is the one in which this instant lies
 */
public record SummaryFilter(SummaryInterval interval, Long organizationId, Instant until) {

    public SummaryFilter {
        until = UtcInstantConverter.storable(until);
    }

    /** The beginning of the first row. */
    public Instant from() {
        return interval.plus(interval.startOf(until), 1L - interval.rows());
    }

    /** The end of the last row. */
    public Instant end() {
        return interval.plus(interval.startOf(until), 1);
    }
}
