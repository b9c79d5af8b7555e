// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.kernel.Money;
import io.demarc.kernel.PhoneNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes times, numbers and amounts as the operator reads them. */
@Named
@RequestScoped
public class Format {

    @Inject
    Preferences preferences;

    @Inject
    Labels labels;

    @Inject
    Clock clock;

    /** "Today 09:14", "Yesterday 17:40", or the date. */
    public String instant(Instant instant) {
        if (instant == null) {
            return "";
        }
        var time = instant.atZone(preferences.getZone());
        var today = LocalDate.now(clock.withZone(preferences.getZone()));
        if (time.toLocalDate().equals(today)) {
            return labels.get("time.today", timeOfDay(time));
        }
        if (time.toLocalDate().equals(today.minusDays(1))) {
            return labels.get("time.yesterday", timeOfDay(time));
        }
        return time.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(preferences.getLocale()));
    }

    /** To the second and with the zone. */
    public String exact(Instant instant) {
        return instant == null
                ? ""
                : toTheSecond(instant) + " " + preferences.getZone().getId();
    }

    /** Date and time with seconds, for a column of them; {@link #exact} names the zone too. */
    public String toTheSecond(Instant instant) {
        return instant.atZone(preferences.getZone())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(preferences.getLocale()));
    }

    /** A day without a time; the zone plays no part. */
    public String day(LocalDate day) {
        return day == null
                ? ""
                : day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(preferences.getLocale()));
    }

    public String number(Number number) {
        return number == null
                ? ""
                : NumberFormat.getInstance(preferences.getLocale()).format(number);
    }

    public String money(Money money) {
        if (money == null) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(preferences.getLocale());
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(Math.max(4, money.currency().getDefaultFractionDigits()));
        return format.format(money.amount());
    }

    public String phone(String number) {
        return number == null ? "" : new PhoneNumber(number).formatted();
    }

    /** @param code of two letters, ISO 3166-1 */
    public String country(String code) {
        return code == null
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(preferences.getLocale());
    }

    /** The word for a constant of the domain. */
    public String word(Enum<?> constant) {
        return labels.of(constant);
    }

    private String timeOfDay(ZonedDateTime time) {
        return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(preferences.getLocale()));
    }
}
