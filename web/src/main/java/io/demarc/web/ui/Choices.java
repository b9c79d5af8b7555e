// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.kernel.Regional;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What selects offer on many pages. */
@Named
@RequestScoped
public class Choices {

    @Inject
    Labels labels;

    @Inject
    Preferences preferences;

    public List<SelectItem> getLanguages() {
        return Regional.LANGUAGES.stream()
                .map(language -> new SelectItem(language, labels.get("language." + language)))
                .toList();
    }

    public List<String> getTimeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
                .sorted()
                .toList();
    }

    public List<SelectItem> getCountries() {
        var locale = preferences.getLocale();
        return Stream.of(Locale.getISOCountries())
                .map(code -> new SelectItem(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    public List<String> getCurrencies() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> !code.startsWith("X"))
                .sorted()
                .toList();
    }
}
