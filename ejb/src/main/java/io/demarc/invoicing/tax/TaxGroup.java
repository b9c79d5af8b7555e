// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.tax;

import java.math.BigDecimal;

/**
 * What is taxed alike (EN 16931, BG-23).
 *
 * @param base the sum of the lines' net amounts (BT-116)
 * @param amount of the tax (BT-117)
 */
public record TaxGroup(Tax tax, BigDecimal base, BigDecimal amount) {}
