// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The one rounding rule of invoices: halves away from zero, at the decimals of {@link #scale}. */
public final class InvoiceRounding {

    /** EN 16931 allows no amount more, whatever the currency has (BR-DEC-01 and those after it). */
    private static final int MOST_DECIMALS = 2;

    private InvoiceRounding() {}

    /** Decimals of an invoice's amounts: those of the currency, at most two. */
    public static int scale(Currency currency) {
        return Math.max(0, Math.min(MOST_DECIMALS, currency.getDefaultFractionDigits()));
    }

    public static BigDecimal round(BigDecimal amount, Currency currency) {
        return amount.setScale(scale(currency), RoundingMode.HALF_UP);
    }

    /** Tax on a sum of net amounts: rounded once, never the sum of the taxes of lines (BR-CO-17). */
    public static BigDecimal tax(BigDecimal net, BigDecimal percent, Currency currency) {
        return round(net.multiply(percent).movePointLeft(2), currency);
    }
}
