// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;

/** The session of this request. It is worth as much as the password that was last given in it. */
@RequestScoped
public class CurrentSession {

    private static final String PROVEN_AT = "io.demarc.provenAt";

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** The operator has just given the right password: the session gets another id, so that a fixed one is worthless. */
    public void proven() {
        request.getSession().setAttribute(PROVEN_AT, clock.instant());
        request.changeSessionId();
    }

    static Instant provenAt(HttpSession session) {
        var proven = (Instant) session.getAttribute(PROVEN_AT);
        return proven == null ? Instant.ofEpochMilli(session.getCreationTime()) : proven;
    }
}
