// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.web.navigation.ConsolePage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The page of the console that somebody asked for before the login: it opens afterwards. */
final class AskedPage {

    private static final String PATH = "io.demarc.askedPage";
    private static final int LONGEST = 2_000;

    private AskedPage() {}

    /** Whoever asks for anything else begins no session. */
    static void keep(HttpServletRequest request) {
        var uri = request.getRequestURI().substring(request.getContextPath().length());
        var path = request.getQueryString() == null ? uri : uri + "?" + request.getQueryString();
        if (path.length() <= LONGEST && ConsolePage.at(request.getServletPath()).isPresent()) {
            request.getSession().setAttribute(PATH, path);
        }
    }

    /** From the context path on; it is forgotten then. */
    static Optional<String> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var path = Optional.ofNullable((String) session.getAttribute(PATH));
        session.removeAttribute(PATH);
        return path;
    }
}
