// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words, numbers and dates of a document in its reader's language. */
final class Wording {

    private static final ResourceBundle.Control UNTRANSLATED_IS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final NumberFormat amounts;
    private final NumberFormat prices;
    private final NumberFormat numbers;
    private final NumberFormat tenths;
    private final NumberFormat percents;
    private final NumberFormat sums;

    Wording(Locale language, Currency currency) {
        // Day before month, and 1,234.50: as English is written in Europe.
        locale = language.getLanguage().equals("en") ? Locale.UK : language;
        words = ResourceBundle.getBundle(
                "io.demarc.invoicing.document.Words",
                language,
                Wording.class.getClassLoader(),
                UNTRANSLATED_IS_ENGLISH);
        dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        var scale = InvoiceRounding.scale(currency);
        amounts = number(scale, scale);
        prices = number(scale, 6);
        numbers = number(0, 4);
        tenths = number(1, 1);
        percents = NumberFormat.getPercentInstance(locale);
        percents.setMaximumFractionDigits(3);
        sums = NumberFormat.getCurrencyInstance(locale);
        sums.setCurrency(currency);
        sums.setMinimumFractionDigits(scale);
        sums.setMaximumFractionDigits(scale);
        sums.setRoundingMode(RoundingMode.HALF_UP);
        if (sums instanceof DecimalFormat format) {
            format.setNegativePrefix("−" + format.getPositivePrefix());
            format.setNegativeSuffix(format.getPositiveSuffix());
        }
    }

    private NumberFormat number(int least, int most) {
        var number = NumberFormat.getNumberInstance(locale);
        number.setMinimumFractionDigits(least);
        number.setMaximumFractionDigits(most);
        number.setRoundingMode(RoundingMode.HALF_UP);
        if (number instanceof DecimalFormat format) {
            format.setNegativePrefix("−");
        }
        return number;
    }

    /** @param args for {0}, {1} and so on */
    String word(String key, Object... args) {
        var text = words.getString(key);
        for (var i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return text;
    }

    String date(LocalDate date) {
        return dates.format(date);
    }

    String period(DateSpan period) {
        return period.from().equals(period.until())
                ? date(period.from())
                : date(period.from()) + " – " + date(period.until());
    }

    /** With its currency. */
    String sum(BigDecimal amount) {
        return sums.format(amount);
    }

    /** Without its currency, as in a column. */
    String amount(BigDecimal amount) {
        return amounts.format(amount);
    }

    /** As fine as it is. */
    String price(BigDecimal price) {
        return prices.format(price);
    }

    String number(BigDecimal number) {
        return numbers.format(number);
    }

    String minutes(long seconds) {
        return tenths.format(BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP));
    }

    String percent(BigDecimal rate) {
        return percents.format(rate.movePointLeft(2));
    }
}
