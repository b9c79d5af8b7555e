// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.tax;

import io.demarc.invoicing.document.TaxCategory;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Text;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The tax on a sale (EN 16931, BT-151, BT-152).
 *
 * @param percent above 0 and up to 100 with at most 3 decimals for category S, otherwise 0
 * @param reason why there is no tax, at most 200 characters; null where none may be given
 */
public record Tax(TaxCategory category, BigDecimal percent, String reason) implements Serializable {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int DECIMALS = 3;
    private static final int LONGEST_REASON = 200;

    /** @throws io.demarc.kernel.BusinessException naming taxCategory, taxPercent or taxReason */
    public Tax {
        var problems = new Problems().addIf(category == null, "taxCategory", "required");
        var typed = reason;
        reason = problems.noting("taxReason", () -> Text.optional("taxReason", typed, LONGEST_REASON));
        if (category != null) {
            percent = percent == null ? BigDecimal.ZERO : percent;
            check(problems, category, percent, reason);
        }
        problems.throwIfAny();
        percent = plain(percent);
    }

    public static Tax standard(BigDecimal percent) {
        return new Tax(TaxCategory.S, percent, null);
    }

    private static void check(Problems problems, TaxCategory category, BigDecimal percent, String reason) {
        var isInRange = percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
        problems.addIf(!isInRange, "taxPercent", "range", 0, 100)
                .addIf(isInRange && plain(percent).scale() > DECIMALS, "taxPercent", "decimals", DECIMALS)
                .addIf(category == TaxCategory.S && percent.signum() == 0, "taxPercent", "tax.percentMissing")
                .addIf(category != TaxCategory.S && percent.signum() != 0, "taxPercent", "tax.percentForbidden")
                .addIf(category.needsReason() && reason == null, "taxReason", "tax.reasonMissing")
                .addIf(!category.needsReason() && reason != null, "taxReason", "tax.reasonForbidden");
    }

    /** 22.000 and 22 are one rate. */
    private static BigDecimal plain(BigDecimal percent) {
        var bare = percent.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Whether both go into the same line of the breakdown (BG-23): one per category and rate. */
    boolean isSummedWith(Tax other) {
        return category == other.category && percent.compareTo(other.percent) == 0;
    }
}
