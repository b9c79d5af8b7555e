// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A part of a payment that an invoice got, in the currency of both. */
public record AllocationRow(
        Long paymentId, LocalDate receivedOn, String reference, Long invoiceId, String number, BigDecimal amount) {

    static final String COLUMNS = "e.paymentId, (select p.receivedOn from Payment p where p.id = e.paymentId), "
            + "(select p.reference from Payment p where p.id = e.paymentId), e.invoiceId, "
            + "(select i.number from Invoice i where i.id = e.invoiceId), e.amount";
}
