// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A recurring charge in a list.
 *
 * @param endsOn the last day; null without end
 * @param chargedUntil the first day that stands on no invoice; null when none does
 * @param taxCategory null for the organization's own tax
 */
public record ChargeRow(
        Long id,
        String description,
        BigDecimal monthly,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate chargedUntil,
        TaxCategory taxCategory,
        BigDecimal taxPercent) {

    static final String COLUMNS =
            "e.id, e.description, e.monthly, e.startsOn, e.endsOn, e.chargedUntil, e.taxCategory, e.taxPercent";

    public boolean isUsed() {
        return chargedUntil != null;
    }
}
