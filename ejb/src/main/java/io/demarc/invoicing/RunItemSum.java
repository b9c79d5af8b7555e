// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * How many organizations of a run ended alike.
 *
 * @param currency null when there is no invoice
 * @param problem the key of the reason; null when there is none
 */
public record RunItemSum(
        RunItemState state, String currency, String problem, long organizations, Long invoices, BigDecimal gross) {

    static final String COMMON = "e.state, e.currency, e.problem";
    static final String TOTALS = "count(e), sum(e.invoices), sum(e.gross)";

    public Money total() {
        return currency == null ? null : new Money(gross, Currency.getInstance(currency));
    }
}
