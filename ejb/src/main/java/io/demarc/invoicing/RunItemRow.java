// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * What became of an organization in a run of invoices.
 *
 * @param gross what the invoices add up to with tax
 * @param currency null when there is no invoice
 * @param problem the key of the reason why it failed; otherwise null
 */
public record RunItemRow(
        Long id,
        Long organizationId,
        String organizationName,
        RunItemState state,
        int invoices,
        BigDecimal gross,
        String currency,
        String problem) {

    static final String COLUMNS =
            "e.id, e.organizationId, e.organizationName, e.state, e.invoices, e.gross, e.currency, e.problem";

    public Money total() {
        return currency == null ? null : new Money(gross, Currency.getInstance(currency));
    }
}
