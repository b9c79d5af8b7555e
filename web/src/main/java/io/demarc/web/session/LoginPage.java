// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.web.ui.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Logs an operator in and out. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    SecurityContext security;

    @Inject
    Notices notices;

    @Inject
    FacesContext faces;

    @Inject
    CurrentSession session;

    private String username;
    private String password;

    /** A new session id comes with the login, so that a session fixed beforehand is worth nothing. */
    public void login() throws IOException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var hadSession = request.getSession(false) != null;
        var status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(username, password))
                        .newAuthentication(!hadSession));
        password = null;
        if (status != AuthenticationStatus.SEND_FAILURE) {
            session.proven();
        }
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            faces.responseComplete();
        } else if (status == AuthenticationStatus.SUCCESS) {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/");
        } else {
            notices.bad("login.failed");
            faces.getExternalContext().getFlash().setKeepMessages(false);
        }
    }

    public void logout() throws Exception {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        request.logout();
        faces.getExternalContext().invalidateSession();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/login?bye");
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
}
