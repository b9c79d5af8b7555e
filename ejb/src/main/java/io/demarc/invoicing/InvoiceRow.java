// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A line in the list of invoices.
 *
 * @param number null for a draft
 * @param untilDay the first day after its period
 * @param issuedOn null for a draft, like {@code dueOn}
 * @param settled what was paid or credited
 */
public record InvoiceRow(
        Long id,
        Long providerId,
        Long organizationId,
        InvoiceKind kind,
        InvoiceState state,
        String number,
        String buyerName,
        LocalDate fromDay,
        LocalDate untilDay,
        LocalDate issuedOn,
        LocalDate dueOn,
        String currency,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal gross,
        BigDecimal settled) {

    static final String COLUMNS =
            "e.id, e.providerId, e.organizationId, e.kind, e.state, e.number, e.buyerName, e.fromDay, "
                    + "e.untilDay, e.issuedOn, e.dueOn, e.currency, e.net, e.tax, e.gross, e.settled";

    public Money total() {
        return new Money(gross, Currency.getInstance(currency));
    }

    /** What is still to be paid. */
    public Money open() {
        return new Money(
                kind == InvoiceKind.INVOICE ? gross.subtract(settled) : BigDecimal.ZERO,
                Currency.getInstance(currency));
    }

    public LocalDate lastDay() {
        return untilDay.minusDays(1);
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOverdue(kind, gross.subtract(settled), dueOn, today);
    }
}
