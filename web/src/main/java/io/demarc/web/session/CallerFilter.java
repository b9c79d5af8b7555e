// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.access.CallContext;
import io.demarc.identity.Identity;
import io.demarc.identity.Logins;
import io.demarc.web.navigation.ConsolePage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells the services who asks, and lets nobody onto a page that they may not see. A session ends here when its operator
 * was disabled or got another password since.
 */
public class CallerFilter extends HttpFilter {

    @Inject
    transient Logins logins;

    @Inject
    transient CurrentOperator current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var principal = request.getUserPrincipal();
        if (principal == null || isForPrograms(request)) {
            chain.doFilter(request, response);
            return;
        }
        var session = request.getSession();
        var identity = logins.current(principal.getName(), Instant.ofEpochMilli(session.getCreationTime()));
        if (identity.isEmpty()) {
            session.invalidate();
            request.logout();
            response.sendRedirect(request.getContextPath() + "/login?ended");
            return;
        }
        current.is(identity.get());
        try (var entered = CallContext.enter(identity.get().caller())) {
            enter(request, response, chain, identity.get());
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Identity identity)
            throws IOException, ServletException {
        var page = ConsolePage.at(request.getServletPath());
        if (identity.mustChangePassword() && page.filter(ConsolePage::isLocked).isPresent()) {
            response.sendRedirect(request.getContextPath() + ConsolePage.PASSWORD.path());
        } else if (isRefused(page, identity)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The REST API asks for a token: a session there would let other sites act for whoever is logged in. */
    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    private static boolean isRefused(Optional<ConsolePage> page, Identity identity) {
        return page.filter(found -> !found.isOpenTo(identity.caller())).isPresent();
    }
}
