// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.time.Instant;

/**
 * Which summary somebody asks for.
 *
 * @param organizationId null: all in the caller's scope together
 * @param until the last row is the one in which this instant lies
 */
public record SummaryFilter(SummaryInterval interval, Long organizationId, Instant until) {

    /** No database stores the farthest instants of Java. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    public SummaryFilter {
        until = until.isBefore(EARLIEST) ? EARLIEST : until.isAfter(LATEST) ? LATEST : until;
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
