// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

/** What a line of an invoice stands for (IN-3). */
public enum LineKind {
    CALLS,
    /** Calls of a time that was invoiced before they came (CL-3). */
    LATE_CALLS,
    RECURRING,
    ADJUSTMENT
}
