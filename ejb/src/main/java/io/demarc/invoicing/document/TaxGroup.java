// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;

/**
 * What is taxed in one way (BG-23).
 *
 * @param category BT-118
 * @param rate BT-119, percent; null for what is not subject to tax
 * @param taxable BT-116: net amounts of the lines, less allowances, plus charges
 * @param tax BT-117: rounded once from {@code taxable}
 * @param reason BT-120: why no tax is asked; null where it is
 * @param reasonCode BT-121: of the VATEX list; may be null
 */
public record TaxGroup(
        TaxCategory category, BigDecimal rate, BigDecimal taxable, BigDecimal tax, String reason, String reasonCode) {}
