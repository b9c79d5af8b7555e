// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.access.CallContext;
import io.demarc.identity.PortalGrant;
import io.demarc.identity.PortalLogins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The portal as one of its contacts, for an operator (CU-7): begins, is shown on every page, and ends. */
@Named
@RequestScoped
public class ActingSession {

    private static final String GRANT = "io.demarc.portalGrant";

    @Inject
    PortalLogins logins;

    @Inject
    Entrance entrance;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Another one that is still open ends with it. */
    public void start(long contactId, String reason) throws IOException {
        request.getSession().setAttribute(GRANT, logins.start(contactId, reason));
        entrance.redirect("/portal/");
    }

    /** Back to where it began. */
    public void end() throws IOException {
        var over = grant(request);
        forget(request);
        entrance.redirect(over.map(ActingSession::origin).orElse("/"));
    }

    /** Whether this page is seen by an operator as a contact. */
    public boolean isOn() {
        return CallContext.caller().onBehalfOf() != null;
    }

    public String getContact() {
        return grant(request).map(PortalGrant::contact).orElse("");
    }

    public String getReason() {
        return grant(request).map(PortalGrant::reason).orElse("");
    }

    /** Whole minutes, at least one. */
    public long getMinutesLeft() {
        return grant(request)
                .map(grant -> Math.max(
                        1, Duration.between(clock.instant(), grant.until()).toMinutes()))
                .orElse(0L);
    }

    public String getOperator() {
        return CallContext.caller().name();
    }

    static Optional<PortalGrant> grant(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (PortalGrant) session.getAttribute(GRANT));
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(GRANT);
    }

    /** The page that a portal login started from. */
    static String origin(PortalGrant grant) {
        return "/contacts/contact?id=" + grant.contactId();
    }
}
