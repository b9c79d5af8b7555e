// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of an invoice.
 *
 * @param fromDay null for an adjustment, like {@code untilDay}
 * @param untilDay the first day after
 * @param destinationId of the calls; null when they are summed by day, or when there are none
 * @param calls that were connected
 * @param seconds that were billed
 * @param exact what the calls add up to before it is rounded, 6 decimals
 */
public record LineRow(
        Long id,
        int lineNo,
        LineKind kind,
        String description,
        LocalDate fromDay,
        LocalDate untilDay,
        Long destinationId,
        long calls,
        long seconds,
        BigDecimal exact,
        BigDecimal net,
        TaxCategory taxCategory,
        BigDecimal taxPercent) {

    static final String COLUMNS =
            "e.id, e.lineNo, e.kind, e.description, e.fromDay, e.untilDay, e.destinationId, e.calls, "
                    + "e.seconds, e.exact, e.net, e.taxCategory, e.taxPercent";

    public boolean isOfCalls() {
        return kind == LineKind.CALLS || kind == LineKind.LATE_CALLS;
    }
}
