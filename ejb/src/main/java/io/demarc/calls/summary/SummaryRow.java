// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.time.Instant;
import java.util.List;

/**
 * The calls that began in an hour, day, week or month.
 *
 * @param end the first instant that does not belong to it
 * @param currency that of the organizations that made the calls; those of several stand in a row each
 * @param unbilled how many of the attempts stand on no invoice; null when the row is not of one organization
 * @param invoices the ids of the invoices that the others stand on
 */
public record SummaryRow(
        Instant start, Instant end, String currency, CallSum sum, Long unbilled, List<Long> invoices) {}
