// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.Identity;
import io.demarc.identity.OwnLogin;
import io.demarc.identity.Theme;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.CurrentOperator;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How an operator likes the console. */
@Named
@ViewScoped
public class PreferencesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    OwnLogin ownLogin;

    @Inject
    CurrentOperator current;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private String language;
    private String timeZone;
    private Theme theme;

    /** Called when the page is opened. */
    public void open() {
        current.identity().ifPresent(this::show);
        breadcrumb.here(ConsolePage.PREFERENCES);
    }

    private void show(Identity identity) {
        language = identity.language();
        timeZone = identity.timeZone();
        theme = identity.theme();
    }

    /** The page comes again, in the language that was chosen; the notice too. */
    public String save() {
        ownLogin.prefer(language, timeZone, theme);
        current.reload();
        notices.done("preferences.saved");
        return ConsolePage.PREFERENCES.redirect();
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }
}
