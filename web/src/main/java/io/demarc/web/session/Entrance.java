// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.identity.LoginKind;
import io.demarc.identity.LoginStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Lets somebody in who gave the password, and the code where one is asked. */
@RequestScoped
public class Entrance {

    /** The attribute of a session whose owner gave the password and still owes the code. */
    static final String STEP = "io.demarc.loginStep";

    @Inject
    SecurityContext security;

    @Inject
    CurrentSession session;

    @Inject
    FacesContext faces;

    @Inject
    HttpServletRequest request;

    /** The first step of a login whose second one is awaited. */
    Optional<LoginStep> firstStep() {
        return Optional.ofNullable(request.getSession(false)).map(open -> (LoginStep) open.getAttribute(STEP));
    }

    /** Goes on to the code, or into the console or the portal. */
    void goOn(LoginStep step) throws IOException, ServletException {
        leaveOlderLogin();
        if (step.isComplete()) {
            enter(step);
        } else {
            request.getSession().setAttribute(STEP, step);
            request.changeSessionId();
            redirect("/login/code");
        }
    }

    /** A browser has one login at a time. */
    private void leaveOlderLogin() throws ServletException {
        if (request.getUserPrincipal() != null) {
            session.end();
            request.logout();
            request.getSession().invalidate();
        }
    }

    /** An operator comes to the page that was asked for before the login; a contact begins at the start. */
    private void enter(LoginStep step) throws IOException {
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(step));
        if (status != AuthenticationStatus.SUCCESS) {
            redirect(LoginPlace.path(step.kind()));
            return;
        }
        var asked = AskedPage.take(request);
        request.getSession().removeAttribute(STEP);
        session.open(step);
        redirect(step.kind() == LoginKind.PORTAL ? "/portal/" : asked.orElse("/"));
    }

    void redirect(String path) throws IOException {
        faces.getExternalContext().redirect(request.getContextPath() + path);
    }
}
