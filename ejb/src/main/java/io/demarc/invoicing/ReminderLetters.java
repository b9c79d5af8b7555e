// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes reminders in the language of the invoice. */
@ApplicationScoped
class ReminderLetters {

    private static final ResourceBundle.Control UNTRANSLATED_IS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param level 1 to 3 */
    Letter about(InvoiceDetail invoice, int level) {
        var locale = Locale.forLanguageTag(invoice.language());
        var open = NumberFormat.getCurrencyInstance(locale);
        open.setCurrency(Currency.getInstance(invoice.currency()));
        var account = invoice.seller().iban() == null
                ? ""
                : "\n\n" + text(locale, "account", invoice.seller().iban(), invoice.number());
        return new Letter(
                invoice.buyer().email(),
                text(
                        locale,
                        "subject." + level,
                        invoice.number(),
                        invoice.seller().legalName()),
                text(
                                locale,
                                "text." + level,
                                invoice.buyer().legalName(),
                                invoice.number(),
                                date(locale, invoice.issuedOn()),
                                date(locale, invoice.dueOn()),
                                open.format(invoice.open()))
                        + account + "\n\n" + invoice.seller().legalName() + "\n");
    }

    private static String date(Locale locale, LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private static String text(Locale locale, String key, Object... args) {
        var bundle = ResourceBundle.getBundle(
                "io.demarc.invoicing.Reminders",
                locale,
                ReminderLetters.class.getClassLoader(),
                UNTRANSLATED_IS_ENGLISH);
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
