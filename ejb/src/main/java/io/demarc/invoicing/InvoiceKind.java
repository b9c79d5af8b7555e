// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

/** What stands above a document. Each has a series of numbers of its own (IN-2). */
public enum InvoiceKind {
    INVOICE,
    /** Gives back what an invoice asked for, and names it (IN-6). Its amounts are positive. */
    CREDIT_NOTE
}
