// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.calls.summary.BillableSum;
import io.demarc.invoicing.tax.InvoiceTotals;
import io.demarc.invoicing.tax.Tax;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invoice that is missing.
 *
 * @param calls what is unbilled until its end, late or not
 * @param charges lines of recurring charges
 * @param adjustments lines of adjustments
 */
record PlannedInvoice(DaySpan period, List<BillableSum> calls, List<DraftLine> charges, List<DraftLine> adjustments) {

    /** All its lines. */
    List<DraftLine> lines(List<DraftLine> ofCalls) {
        return Stream.of(ofCalls, charges, adjustments).flatMap(List::stream).toList();
    }

    Stream<Tax> taxes() {
        return Stream.concat(charges.stream(), adjustments.stream()).map(DraftLine::tax);
    }

    static InvoiceTotals totals(List<DraftLine> lines, Currency currency) {
        return InvoiceTotals.of(lines.stream().map(DraftLine::taxed).toList(), currency);
    }
}
