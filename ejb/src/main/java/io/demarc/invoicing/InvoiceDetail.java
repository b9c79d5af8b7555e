// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Money;
import io.demarc.kernel.TenantPath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * Everything that stands on an invoice but its lines.
 *
 * @param overdue whether something is to be paid and the day is past
 * @param number null for a draft
 * @param correctsId the invoice that a credit note takes back; otherwise null
 * @param reason of a credit note; otherwise null
 * @param runId null when no run made it
 * @param lastDay of the period, inclusive
 * @param issuedOn null for a draft, like {@code dueOn}
 * @param open what is still to be paid
 * @param sentAt null when it was not sent
 */
public record InvoiceDetail(
        Long id,
        TenantPath owner,
        InvoiceKind kind,
        InvoiceOrigin origin,
        InvoiceState state,
        boolean overdue,
        String number,
        Long correctsId,
        String correctsNumber,
        String reason,
        Long runId,
        LocalDate firstDay,
        LocalDate lastDay,
        String currency,
        String language,
        LinesBy linesBy,
        PartyDetails seller,
        PartyDetails buyer,
        LocalDate issuedOn,
        LocalDate dueOn,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal gross,
        BigDecimal open,
        Instant createdAt,
        String createdBy,
        Instant issuedAt,
        Instant sentAt)
        implements Serializable {

    public Money money(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
