// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.invoicing.document.InvoiceRounding;
import io.demarc.invoicing.document.TaxCategory;
import io.demarc.kernel.BusinessException;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** IN-3: taxes as EN 16931 allows them. */
class TaxTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"S", "Z"})
    void whatIsNotTaxedSaysWhy(TaxCategory category) {
        assertThatThrownBy(() -> new Tax(category, BigDecimal.ZERO, " ")).isInstanceOf(BusinessException.class);
        assertThat(new Tax(category, null, "Article 194").percent()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"S", "Z"})
    void whatIsTaxedGivesNoReason(TaxCategory category) {
        var percent = category == TaxCategory.S ? BigDecimal.TEN : BigDecimal.ZERO;

        assertThatThrownBy(() -> new Tax(category, percent, "Article 194")).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @CsvSource({"S,0", "S,100.1", "S,7.1234", "Z,1", "S,-1"})
    void aRateFitsItsCategory(TaxCategory category, BigDecimal percent) {
        assertThatThrownBy(() -> new Tax(category, percent, null)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @CsvSource({"EUR,1.005,1.01", "EUR,-1.005,-1.01", "JPY,0.5,1", "KWD,1.2345,1.23", "EUR,1.0049,1.00"})
    void halvesAreRoundedAwayFromZeroToTwoDecimalsAtMost(String currency, BigDecimal exact, BigDecimal rounded) {
        assertThat(InvoiceRounding.round(exact, Currency.getInstance(currency))).isEqualByComparingTo(rounded);
    }
}
