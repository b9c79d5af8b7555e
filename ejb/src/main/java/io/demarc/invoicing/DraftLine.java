// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.tax.Tax;
import io.demarc.invoicing.tax.TaxedAmount;
import java.math.BigDecimal;

/**
 * A line of an invoice before it is stored.
 *
 * @param days that it stands for; null for an adjustment
 * @param destinationId of the calls; null when they are summed by day, or when there are none
 * @param calls that were connected
 * @param seconds that were billed
 * @param exact what is rounded to {@code net}
 * @param chargeId the recurring charge; null for others
 * @param adjustmentId the adjustment; null for others
 */
record DraftLine(
        LineKind kind,
        String description,
        DaySpan days,
        Long destinationId,
        long calls,
        long seconds,
        BigDecimal exact,
        BigDecimal net,
        Tax tax,
        Long chargeId,
        Long adjustmentId) {

    TaxedAmount taxed() {
        return new TaxedAmount(net, tax);
    }
}
