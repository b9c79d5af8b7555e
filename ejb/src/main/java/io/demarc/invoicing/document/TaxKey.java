// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;

/** Category and rate, whatever the number of zeros behind the rate. */
record TaxKey(TaxCategory category, BigDecimal rate) {

    static TaxKey of(TaxCategory category, BigDecimal rate) {
        return new TaxKey(category, rate == null ? BigDecimal.ZERO : rate.stripTrailingZeros());
    }

    @Override
    public String toString() {
        return category + " " + rate.toPlainString() + " %";
    }
}
