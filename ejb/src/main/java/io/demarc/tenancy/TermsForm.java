// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What was agreed with an organization (CU-13).
 *
 * @param channels calls at the same time; null when there is no limit
 * @param callsPerSecond calls begun in one second; null when there is no limit
 * @param debitLimit how far the balance may go below zero, in {@code currency}; 0 when the organization pays in advance
 * @param currency ISO 4217; chosen once, null for the provider's own
 * @param taxPercent 0 to 100 with at most 3 decimals
 * @param dueDays days from the invoice to its payment
 * @param accountManager whom the organization turns to
 * @param dailySpendLimit in {@code currency}; null when there is none
 */
public record TermsForm(
        Integer channels,
        Integer callsPerSecond,
        BigDecimal debitLimit,
        String currency,
        BigDecimal taxPercent,
        InvoiceSchedule invoiceSchedule,
        Integer dueDays,
        String accountManager,
        BigDecimal dailySpendLimit)
        implements Serializable {

    /** What a new organization starts with: prepaid, no limits, no invoices by themselves. */
    public static TermsForm usual() {
        return new TermsForm(null, null, BigDecimal.ZERO, null, BigDecimal.ZERO, InvoiceSchedule.NONE, 30, null, null);
    }
}
