// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

/** Why an invoice was made (CU-11). */
public enum InvoiceOrigin {
    /** The organization's schedule asked for it: there is one per period. */
    SCHEDULED,
    /** Somebody chose what to invoice. */
    CHOSEN,
    /** It corrects another. */
    CORRECTION,
    /** It takes another back, and what stood on that is billed again. */
    REBILLING
}
