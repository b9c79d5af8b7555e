// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.access.CallContext;
import io.demarc.identity.LoginKind;
import io.demarc.identity.Logins;
import io.demarc.web.ui.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Logs somebody in, by a password and then by a code where one is asked, and out. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    Logins logins;

    @Inject
    Entrance entrance;

    @Inject
    CurrentSession session;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String username;
    private String password;
    private String code;

    public void login() throws IOException, ServletException {
        var typed = password.toCharArray();
        password = null;
        var step = logins.withPassword(LoginPlace.kind(request), username, typed, request.getRemoteAddr());
        if (step.isPresent()) {
            entrance.goOn(step.get());
        } else {
            notices.badHere(LoginPlace.kind(request) == LoginKind.PORTAL ? "portal.login.failed" : "login.failed");
        }
    }

    /** Called when the page of the second step is opened: without a first one there is nothing to do here. */
    public void openCode() throws IOException {
        if (entrance.firstStep().isEmpty()) {
            entrance.redirect("/login");
        }
    }

    public void confirm() throws IOException, ServletException {
        var first = entrance.firstStep();
        if (first.isEmpty()) {
            entrance.redirect("/login?ended");
            return;
        }
        var step = logins.withCode(first.get(), code, request.getRemoteAddr());
        code = null;
        if (step.isPresent()) {
            entrance.goOn(step.get());
        } else {
            notices.badHere("login.code.failed");
        }
    }

    public void logout() throws IOException, ServletException {
        var kind = CallContext.caller().contactId() == null ? LoginKind.CONSOLE : LoginKind.PORTAL;
        session.end();
        request.logout();
        request.getSession().invalidate();
        entrance.redirect(LoginPlace.path(kind) + "?bye");
    }

    /** Where one starts again. */
    public String getStart() {
        return LoginPlace.path(entrance.firstStep().map(step -> step.kind()).orElse(LoginKind.CONSOLE));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
