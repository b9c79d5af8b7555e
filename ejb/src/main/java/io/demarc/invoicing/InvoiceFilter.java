// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which invoices; null leaves a condition out.
 *
 * @param search in the number and the buyer's name
 * @param overdue only those that should have been paid
 * @param issuedFrom the first day of issue
 * @param issuedUntil the last day of issue
 */
public record InvoiceFilter(
        String search,
        InvoiceKind kind,
        InvoiceState state,
        boolean overdue,
        Long organizationId,
        Long runId,
        LocalDate issuedFrom,
        LocalDate issuedUntil)
        implements Serializable {

    public static final InvoiceFilter ALL = new InvoiceFilter(null, null, null, false, null, null, null, null);

    public static InvoiceFilter ofOrganization(long organizationId) {
        return new InvoiceFilter(null, null, null, false, organizationId, null, null, null);
    }

    public static InvoiceFilter ofRun(long runId) {
        return new InvoiceFilter(null, null, null, false, null, runId, null, null);
    }
}
