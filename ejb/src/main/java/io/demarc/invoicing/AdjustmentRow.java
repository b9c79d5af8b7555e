// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An adjustment in a list.
 *
 * @param taxCategory null for the organization's own tax
 * @param invoiceId that it stands on; null while it waits
 */
public record AdjustmentRow(
        Long id,
        String description,
        BigDecimal amount,
        TaxCategory taxCategory,
        BigDecimal taxPercent,
        Long invoiceId,
        Instant createdAt,
        String createdBy) {

    static final String COLUMNS =
            "e.id, e.description, e.amount, e.taxCategory, e.taxPercent, e.invoiceId, e.createdAt, e.createdBy";

    public boolean isWaiting() {
        return invoiceId == null;
    }
}
