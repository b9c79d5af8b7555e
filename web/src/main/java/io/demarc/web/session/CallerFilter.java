// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Origin;
import io.demarc.identity.Identity;
import io.demarc.identity.Logins;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.CurrentOperator;
import io.demarc.web.ui.ErrorPage;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        if (isForPrograms(request)) {
            chain.doFilter(request, response);
            return;
        }
        var origin = new Origin(request.getRemoteAddr(), GivenReason.in(request));
        var principal = request.getUserPrincipal();
        if (principal == null) {
            try (var entered = CallContext.enter(Caller.ANONYMOUS, origin)) {
                enterUnknown(request, response, chain);
            }
            return;
        }
        var identity = logins.current(principal.getName(), CurrentSession.provenAt(request.getSession()));
        if (identity.isEmpty()) {
            request.getSession().invalidate();
            request.logout();
            Redirect.send(request, response, "/login?ended");
            return;
        }
        current.is(identity.get());
        try (var entered = CallContext.enter(identity.get().caller(), origin)) {
            enter(request, response, chain, identity.get());
        }
    }

    /** The server sends whoever has no session any longer to the login; a page's own request must take the page along. */
    private static void enterUnknown(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET")
                && request.getServletPath().startsWith("/login")
                && Redirect.isAskedByScript(request)) {
            Redirect.send(request, response, "/login?ended");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Identity identity)
            throws IOException, ServletException {
        var page = ConsolePage.at(request.getServletPath());
        if (identity.mustChangePassword() && page.filter(ConsolePage::isLocked).isPresent()) {
            Redirect.send(request, response, ConsolePage.PASSWORD.path());
        } else if (page.isEmpty() && isPage(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isRefused(page, identity)) {
            page.flatMap(ConsolePage::permission)
                    .filter(needed -> !identity.caller().may(needed))
                    .ifPresent(missing -> request.setAttribute(ErrorPage.MISSING_PERMISSION, missing));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The REST API asks for a token: a session there would let other sites act for whoever is logged in. */
    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    /** Whether Faces would answer with a page: one that is not a {@link ConsolePage} is open to nobody. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && "faces".equals(request.getHttpServletMapping().getServletName())
                && !request.getServletPath().startsWith("/jakarta.faces.resource")
                && !request.getServletPath().startsWith("/login");
    }

    private static boolean isRefused(Optional<ConsolePage> page, Identity identity) {
        return page.filter(found -> !found.isOpenTo(identity.caller())).isPresent();
    }
}
