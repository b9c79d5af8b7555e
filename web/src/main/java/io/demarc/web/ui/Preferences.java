// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import io.demarc.identity.Identity;
import io.demarc.identity.OwnLogin;
import io.demarc.identity.Theme;
import io.demarc.kernel.Regional;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;

/** Language, time zone and theme: the operator's, or what the browser asks for before the login. */
@Named
@RequestScoped
public class Preferences {

    @Inject
    CurrentOperator operator;

    @Inject
    OwnLogin ownLogin;

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return operator.identity()
                .map(Identity::language)
                .map(Locale::forLanguageTag)
                .orElseGet(this::askedByBrowser);
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public ZoneId getZone() {
        return operator.identity()
                .map(identity -> ZoneId.of(identity.timeZone()))
                .orElse(ZoneOffset.UTC);
    }

    /** One of light, dark, auto. */
    public String getTheme() {
        return operator.identity()
                .map(identity -> identity.theme().name().toLowerCase(Locale.ROOT))
                .orElse("auto");
    }

    public void chooseTheme(String theme) {
        var chosen = Theme.valueOf(theme.toUpperCase(Locale.ROOT));
        ownLogin.prefer(getLanguage(), getZone().getId(), chosen);
    }

    /** The page comes again in the other language, by a redirect to its own address. */
    public String chooseLanguage(String language) {
        var theme = Theme.valueOf(getTheme().toUpperCase(Locale.ROOT));
        ownLogin.prefer(language, getZone().getId(), theme);
        return null;
    }

    private Locale askedByBrowser() {
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> Regional.LANGUAGES.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
