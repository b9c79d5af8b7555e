// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The one rounding rule of invoices: halves away from zero, to the decimals of the currency, but to two at most, since EN 16931
 * allows no more (BR-DEC-*): three-decimal currencies are invoiced with two.
 *
 * @param decimals 0 to 2
 */
public record InvoiceScale(int decimals) {

    private static final int MOST = 2;

    public static InvoiceScale of(Currency currency) {
        return new InvoiceScale(Math.min(MOST, Math.max(0, currency.getDefaultFractionDigits())));
    }

    public BigDecimal round(BigDecimal exact) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** So many hundredths of {@code base}, rounded once. */
    BigDecimal percentOf(BigDecimal base, BigDecimal percent) {
        return round(base.multiply(percent).movePointLeft(2));
    }
}
