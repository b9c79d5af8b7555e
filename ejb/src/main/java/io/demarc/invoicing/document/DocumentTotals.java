// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;

/**
 * The sums of a document (BG-22), in its currency.
 *
 * @param lines BT-106
 * @param allowances BT-107, not negative
 * @param charges BT-108, not negative
 * @param net BT-109 = lines − allowances + charges
 * @param tax BT-110
 * @param gross BT-112 = net + tax
 * @param prepaid BT-113
 * @param rounding BT-114, as agreed for what is due
 * @param due BT-115 = gross − prepaid + rounding
 */
public record DocumentTotals(
        BigDecimal lines,
        BigDecimal allowances,
        BigDecimal charges,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal gross,
        BigDecimal prepaid,
        BigDecimal rounding,
        BigDecimal due) {}
