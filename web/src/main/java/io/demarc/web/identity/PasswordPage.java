// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.CallContext;
import io.demarc.identity.Identity;
import io.demarc.identity.OwnLogin;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.session.CurrentSession;
import io.demarc.web.ui.CurrentOperator;
import io.demarc.web.ui.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One's own password. Request scoped, so that no view keeps a password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    OwnLogin ownLogin;

    @Inject
    CurrentOperator current;

    @Inject
    CurrentSession session;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private String oldPassword;
    private String newPassword;
    private String repeated;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb.here(ConsolePage.PASSWORD);
    }

    /** Other sessions and the tokens end; this session goes on, since it just gave both passwords. */
    public String change() {
        ownLogin.changePassword(oldPassword, newPassword, repeated);
        session.proven();
        notices.done(isOfPortal() ? "password.changed.portal" : "password.changed");
        return isOfPortal() ? ConsolePage.PORTAL_START.redirect() : ConsolePage.HOME.redirect();
    }

    /** Whether it is the password of a contact. */
    public boolean isOfPortal() {
        return CallContext.caller().contactId() != null;
    }

    /** Whether nothing else can be opened before. */
    public boolean isForced() {
        return current.identity().filter(Identity::mustChangePassword).isPresent();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
