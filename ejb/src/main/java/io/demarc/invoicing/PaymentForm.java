// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that came in.
 *
 * @param amount in the organization's currency
 * @param reference what the payer wrote; null when nothing
 * @param invoiceId the invoice that is paid first; null for the oldest
 * @param oldestFirst whether what is left pays the oldest open invoices; otherwise it waits
 */
public record PaymentForm(
        LocalDate receivedOn, BigDecimal amount, String reference, Long invoiceId, boolean oldestFirst)
        implements Serializable {}
