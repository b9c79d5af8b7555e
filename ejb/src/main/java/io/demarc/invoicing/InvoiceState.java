// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.util.List;

/** How far an invoice is (IN-1). That it is overdue follows from the day. */
public enum InvoiceState {
    /** Without a number; it can be discarded. */
    DRAFT,
    /** Numbered, and never changed again. */
    ISSUED,
    SENT,
    PARTIALLY_PAID,
    PAID,
    /** A credit note took it back. */
    CREDITED;

    /** Those in which something is still to be paid. */
    static final List<InvoiceState> OPEN = List.of(ISSUED, SENT, PARTIALLY_PAID);

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
