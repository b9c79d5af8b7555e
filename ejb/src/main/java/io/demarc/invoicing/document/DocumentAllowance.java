// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;

/**
 * What is taken off (BG-20) or added to (BG-21) the document as a whole.
 *
 * @param charge whether it is added
 * @param amount BT-92, BT-99: net, not negative
 * @param reason BT-97, BT-104 (BR-33, BR-38)
 * @param category BT-95, BT-102
 * @param rate BT-96, BT-103, percent; null for what is not subject to tax
 */
public record DocumentAllowance(
        boolean charge, BigDecimal amount, String reason, TaxCategory category, BigDecimal rate) {

    /** What it adds to the net sum: negative for an allowance. */
    BigDecimal signed() {
        return charge ? amount : amount.negate();
    }
}
