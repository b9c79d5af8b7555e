// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.kernel.Problems;
import java.math.BigDecimal;

/** Amounts and percentages as people type them: comma or point before the decimals, nothing between the thousands. */
public final class TypedAmount {

    private TypedAmount() {}

    /** Without zeros at the end that say nothing; null for nothing. */
    public static String text(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        var bare = amount.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** The amount; null when nothing was typed, or no amount, which is then noted. */
    public static BigDecimal read(Problems problems, String field, String typed) {
        var text = typed == null ? "" : typed.strip().replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,15}(\\.\\d{1,9})?")) {
            problems.add(field, "amount.form");
            return null;
        }
        return new BigDecimal(text);
    }
}
