// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.time.Instant;
import java.util.List;

/**
 * A summary of calls (CU-9), from hourly facts.
 *
 * @param from the beginning of the first hour, day, week or month
 * @param until the first instant that is not in it
 * @param rows those in which somebody called, the newest first
 * @param totals one for each currency
 * @param updatedAt until when calls were loaded that are in it; null before the first ones
 * @param waiting loads of calls that are not in it yet
 */
public record SummarySheet(
        SummaryInterval interval,
        Instant from,
        Instant until,
        List<SummaryRow> rows,
        List<SummaryRow> totals,
        Instant updatedAt,
        long waiting) {}
