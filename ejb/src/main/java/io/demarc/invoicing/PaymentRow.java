// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/** A payment in a list. */
public record PaymentRow(
        Long id,
        Long organizationId,
        LocalDate receivedOn,
        BigDecimal amount,
        BigDecimal allocated,
        String currency,
        String reference,
        Instant createdAt,
        String createdBy) {

    static final String COLUMNS =
            "e.id, e.organizationId, e.receivedOn, e.amount, e.allocated, e.currency, e.reference, "
                    + "e.createdAt, e.createdBy";

    public Money total() {
        return new Money(amount, Currency.getInstance(currency));
    }

    /** What no invoice has got of it. */
    public Money free() {
        return new Money(amount.subtract(allocated), Currency.getInstance(currency));
    }
}
