// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.identity.LoginStep;
import io.demarc.identity.Sessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The session of this request. It is worth as much as the password that was last given in it. */
@RequestScoped
public class CurrentSession {

    private static final String ID = "io.demarc.session";

    @Inject
    HttpServletRequest request;

    @Inject
    Sessions sessions;

    /** The login is complete: the session gets another id, so that one fixed beforehand is worthless. */
    void open(LoginStep login) {
        var id = sessions.open(login, request.getRemoteAddr(), request.getHeader("User-Agent"));
        var session = request.getSession();
        session.setAttribute(ID, id);
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
        request.changeSessionId();
    }

    /** The right password was just given in it, and another one chosen. */
    public void proven() {
        id().ifPresent(sessions::proven);
        request.changeSessionId();
    }

    void end() {
        id().ifPresent(sessions::end);
    }

    /** Empty before the login. */
    public Optional<Long> id() {
        return id(request);
    }

    /** Whether nobody gave a right password in it. */
    static boolean isStranger(HttpSession session) {
        return id(session) == null && session.getAttribute(Entrance.STEP) == null;
    }

    static Optional<Long> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(CurrentSession::id);
    }

    private static Long id(HttpSession session) {
        return (Long) session.getAttribute(ID);
    }
}
