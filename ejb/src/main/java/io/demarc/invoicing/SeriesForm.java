// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.io.Serializable;

/**
 * A series of numbers that begins with 1.
 *
 * @param prefix what stands before each number, such as {@code INV-2026-}; no two series of a provider have the same
 * @param digits the least number of digits, filled up with zeros
 */
public record SeriesForm(InvoiceKind kind, String prefix, Integer digits) implements Serializable {}
