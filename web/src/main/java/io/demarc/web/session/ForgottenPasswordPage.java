// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.identity.LoginKind;
import io.demarc.identity.PasswordResets;
import io.demarc.web.ui.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Asks for a link to choose another password, and uses one. Request scoped, so that no view keeps a password. */
@Named
@RequestScoped
public class ForgottenPasswordPage {

    @Inject
    PasswordResets resets;

    @Inject
    Entrance entrance;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String login;
    private String newPassword;
    private String repeated;

    public boolean isPossible() {
        return resets.isPossible();
    }

    /** The answer is the same whether anybody has such a login or not. */
    public void ask() throws IOException {
        resets.ask(LoginPlace.kind(request), login, request.getRemoteAddr());
        entrance.redirect(LoginPlace.kind(request) == LoginKind.PORTAL ? "/portal/forgot?sent" : "/login/forgot?sent");
    }

    /** Whether the link counts; reading it changes nothing. */
    public boolean isOpen() {
        return resets.open(getLink()).isPresent();
    }

    public void choose() throws IOException {
        var kind = resets.choose(getLink(), newPassword, repeated);
        entrance.redirect(LoginPlace.path(kind) + "?reset");
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** As the address says it, and afterwards the form: whether there is a form at all depends on it. */
    public String getLink() {
        return request.getParameter("link");
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
