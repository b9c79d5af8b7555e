// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import io.demarc.invoicing.tax.Tax;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an organization pays each month beside its calls.
 *
 * @param monthly for a calendar month, without tax, in the organization's currency
 * @param endsOn the last day that it is due for; null without end
 * @param taxCategory null for the organization's own tax; then rate and reason are left out too
 */
public record ChargeForm(
        String description,
        BigDecimal monthly,
        LocalDate startsOn,
        LocalDate endsOn,
        TaxCategory taxCategory,
        BigDecimal taxPercent,
        String taxReason)
        implements Serializable {

    Optional<Tax> tax() {
        return taxCategory == null ? Optional.empty() : Optional.of(new Tax(taxCategory, taxPercent, taxReason));
    }
}
