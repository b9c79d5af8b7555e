// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

/** What became of an organization in a run of invoices; in a rehearsal, what would. */
public enum RunItemState {
    WAITING,
    INVOICED,
    /** Nothing was missing. */
    NOTHING,
    FAILED
}
