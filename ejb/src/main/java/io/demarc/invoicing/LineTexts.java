// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** What lines of invoices say, in the language of the invoice. */
final class LineTexts {

    private static final ResourceBundle.Control UNTRANSLATED_IS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    LineTexts(String language) {
        locale = Locale.forLanguageTag(language);
    }

    String callsOn(boolean late, LocalDate day) {
        return text(late ? "lateCallsOn" : "callsOn", date(day));
    }

    String callsTo(boolean late, String destination) {
        return text(late ? "lateCallsTo" : "callsTo", destination);
    }

    String noDestination() {
        return text("noDestination");
    }

    /** A charge for days of one month. */
    String charge(String description, ProRata.Part part) {
        return part.isWholeMonth()
                ? text("wholeMonth", description, month(part.days().from()))
                : text(
                        "someDays",
                        description,
                        date(part.days().from()),
                        date(part.days().lastDay()));
    }

    private String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
    }

    private String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    private String text(String key, Object... args) {
        var bundle = ResourceBundle.getBundle(
                "io.demarc.invoicing.Lines", locale, LineTexts.class.getClassLoader(), UNTRANSLATED_IS_ENGLISH);
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
