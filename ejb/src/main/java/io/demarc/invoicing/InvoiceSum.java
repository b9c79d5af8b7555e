// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** How many invoices of one kind, state and currency there are, and what they add up to with tax. */
public record InvoiceSum(
        InvoiceKind kind, InvoiceState state, String currency, long count, BigDecimal gross, BigDecimal settled) {

    static final String COMMON = "e.kind, e.state, e.currency";
    static final String TOTALS = "count(e), sum(e.gross), sum(e.settled)";

    public Money total() {
        return new Money(gross, Currency.getInstance(currency));
    }

    public Money open() {
        return new Money(
                kind == InvoiceKind.INVOICE ? gross.subtract(settled) : BigDecimal.ZERO,
                Currency.getInstance(currency));
    }
}
