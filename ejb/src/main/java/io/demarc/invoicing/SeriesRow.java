// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

/**
 * A series of numbers in a list.
 *
 * @param nextNumber one more than were given
 */
public record SeriesRow(
        Long id, Long providerId, InvoiceKind kind, String prefix, int digits, long nextNumber, boolean open) {

    static final String COLUMNS = "e.id, e.providerId, e.kind, e.prefix, e.digits, e.nextNumber, e.open";
}
