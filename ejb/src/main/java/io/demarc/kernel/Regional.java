// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where somebody is, how they count and which language they speak. */
public final class Regional {

    /** The console's languages (UI-5), also those of the announcements (AC-12). */
    public static final List<String> LANGUAGES = List.of("en", "it", "es", "fr", "de");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Regional() {}

    /** An ISO 3166-1 code of two letters. */
    public static String country(String code) {
        var upper = Text.required("country", code, 2).toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(upper)) {
            throw new BusinessException(Problem.at("country", "country.unknown"));
        }
        return upper;
    }

    /** An ISO 4217 code of three letters. */
    public static String currency(String code) {
        try {
            return Currency.getInstance(Text.required("currency", code, 3).toUpperCase(Locale.ROOT))
                    .getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new BusinessException(Problem.at("currency", "currency.unknown"));
        }
    }

    public static String language(String code) {
        if (!LANGUAGES.contains(Text.required("language", code, 5))) {
            throw new BusinessException(Problem.at("language", "language.unknown", String.join(", ", LANGUAGES)));
        }
        return code;
    }

    /** A name of the IANA time zone database. */
    public static String timeZone(String name) {
        try {
            return ZoneId.of(Text.required("timeZone", name, 60)).getId();
        } catch (DateTimeException unknown) {
            throw new BusinessException(Problem.at("timeZone", "timeZone.unknown"));
        }
    }
}
