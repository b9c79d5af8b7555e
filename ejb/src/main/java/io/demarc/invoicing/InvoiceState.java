// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** The same as {@code InvoiceRepository} asks the database for. */
    boolean isOverdue(InvoiceKind kind, BigDecimal unpaid, LocalDate dueOn, LocalDate today) {
        return kind == InvoiceKind.INVOICE && isOpen() && unpaid.signum() > 0 && dueOn.isBefore(today);
    }
}
