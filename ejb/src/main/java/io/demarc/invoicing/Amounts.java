// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.InvoiceRounding;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.math.BigDecimal;
import java.util.Currency;

/** Typed amounts: at most a billion, and no finer than invoices are. */
final class Amounts {

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private Amounts() {}

    static BigDecimal positive(String field, BigDecimal typed, Currency currency) {
        var amount = any(field, typed, currency);
        if (amount.signum() < 0) {
            throw new BusinessException(Problem.at(field, "amount.positive"));
        }
        return amount;
    }

    /** @throws BusinessException when it is missing, zero, too large or too fine */
    static BigDecimal any(String field, BigDecimal typed, Currency currency) {
        if (typed == null) {
            throw new BusinessException(Problem.at(field, "required"));
        }
        if (typed.signum() == 0) {
            throw new BusinessException(Problem.at(field, "amount.positive"));
        }
        if (typed.abs().compareTo(MOST) > 0) {
            throw new BusinessException(Problem.at(field, "range", 0, MOST));
        }
        var scale = InvoiceRounding.scale(currency);
        if (typed.stripTrailingZeros().scale() > scale) {
            throw new BusinessException(Problem.at(field, "decimals", scale));
        }
        return typed;
    }
}
