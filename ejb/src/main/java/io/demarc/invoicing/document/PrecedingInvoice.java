// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.time.LocalDate;

/**
 * The invoice that a credit note corrects (BG-3).
 *
 * @param number BT-25
 * @param issued BT-26; may be null
 */
public record PrecedingInvoice(String number, LocalDate issued) {}
