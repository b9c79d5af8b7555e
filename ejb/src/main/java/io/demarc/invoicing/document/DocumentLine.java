// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;

/**
 * A line of a document (BG-25). Calls stand in it as one piece at the price of their sum: their prices differ.
 *
 * @param id BT-126, unique in the document
 * @param name BT-153
 * @param description BT-154; may be null
 * @param period BG-26; may be null
 * @param usage the calls behind it; null when it stands for something else
 * @param quantity BT-129; negative for what is given back
 * @param unit BT-130
 * @param price BT-146: net, of one unit, never negative (BR-27); may be finer than the currency
 * @param net BT-131: quantity × price, rounded once
 * @param category BT-151
 * @param rate BT-152, percent; null for what is not subject to tax
 */
public record DocumentLine(
        String id,
        String name,
        String description,
        DateSpan period,
        Usage usage,
        BigDecimal quantity,
        UnitCode unit,
        BigDecimal price,
        BigDecimal net,
        TaxCategory category,
        BigDecimal rate) {}
