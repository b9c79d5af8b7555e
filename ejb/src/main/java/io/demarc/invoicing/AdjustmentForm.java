// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import io.demarc.invoicing.tax.Tax;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A correction for the next invoice.
 *
 * @param amount without tax, in the organization's currency; below zero in the customer's favour
 * @param taxCategory null for the organization's own tax; then rate and reason are left out too
 */
public record AdjustmentForm(
        String description, BigDecimal amount, TaxCategory taxCategory, BigDecimal taxPercent, String taxReason)
        implements Serializable {

    Optional<Tax> tax() {
        return taxCategory == null ? Optional.empty() : Optional.of(new Tax(taxCategory, taxPercent, taxReason));
    }
}
