// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Origin;
import io.demarc.access.Permission;
import io.demarc.identity.Identity;
import io.demarc.identity.LoginKind;
import io.demarc.identity.PortalLogins;
import io.demarc.identity.Sessions;
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
 * Tells the services who asks, and lets nobody onto a page that they may not see. A session ends here when it was ended
 * from elsewhere, or when its owner was disabled or got another password since.
 */
public class CallerFilter extends HttpFilter {

    @Inject
    transient Sessions sessions;

    @Inject
    transient PortalLogins portalLogins;

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
        if (request.getUserPrincipal() == null) {
            try (var entered = CallContext.enter(Caller.ANONYMOUS, origin)) {
                enterUnknown(request, response, chain);
            }
        } else {
            enterKnown(request, response, chain, origin);
        }
    }

    /**
     * The server sends whoever has no session any longer to the login; a page's own request must take the page along.
     * The portal is not closed by the server, which knows one login page only, but here.
     */
    private static void enterUnknown(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var isOpen = LoginPlace.isOpen(request.getServletPath());
        var kind = LoginPlace.kind(request);
        if (request.getDispatcherType() == DispatcherType.REQUEST && kind == LoginKind.PORTAL && !isOpen) {
            Redirect.send(request, response, LoginPlace.path(kind) + (isGet(request) ? "" : "?ended"));
        } else if (isGet(request) && isOpen && Redirect.isAskedByScript(request)) {
            Redirect.send(request, response, LoginPlace.path(kind) + "?ended");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void enterKnown(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Origin origin)
            throws IOException, ServletException {
        var identity = CurrentSession.id(request)
                .flatMap(id -> sessions.current(id, request.getUserPrincipal().getName(), request.getRemoteAddr()));
        if (identity.isEmpty()) {
            var kind = LoginPlace.kind(request);
            request.getSession().invalidate();
            request.logout();
            Redirect.send(request, response, LoginPlace.path(kind) + "?ended");
            return;
        }
        try (var entered = CallContext.enter(identity.get().caller(), origin)) {
            if (LoginPlace.kind(request) == LoginKind.PORTAL && isOperator(identity.get())) {
                enterActing(request, response, chain, identity.get());
            } else {
                enter(request, response, chain, identity.get());
            }
        }
    }

    /** An operator sees the portal as a contact, or not at all (CU-7). */
    private void enterActing(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Identity operator)
            throws IOException, ServletException {
        var grant =
                ActingSession.grant(request).filter(unused -> operator.caller().may(Permission.PORTAL_LOGIN));
        if (grant.isEmpty()) {
            enter(request, response, chain, operator);
            return;
        }
        var acting = portalLogins.acting(grant.get());
        if (acting.isEmpty()) {
            ActingSession.forget(request);
            Redirect.send(request, response, ActingSession.origin(grant.get()) + "&portal=over");
            return;
        }
        var origin = new Origin(request.getRemoteAddr(), grant.get().reason());
        try (var entered = CallContext.enter(acting.get().caller(), origin)) {
            enter(request, response, chain, acting.get());
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Identity identity)
            throws IOException, ServletException {
        current.is(identity);
        var page = ConsolePage.at(request.getServletPath());
        var passwordPage = isOperator(identity) ? ConsolePage.PASSWORD : ConsolePage.PORTAL_PASSWORD;
        if (identity.mustChangePassword() && page.isPresent() && page.get() != passwordPage) {
            Redirect.send(request, response, passwordPage.path());
        } else if (!isOperator(identity)
                && page.filter(ConsolePage.HOME::equals).isPresent()) {
            Redirect.send(request, response, LoginPlace.PORTAL);
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

    private static boolean isOperator(Identity identity) {
        return identity.caller().contactId() == null;
    }

    private static boolean isGet(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    /** Phones bring a secret. The REST API asks for a token: a session there would let other sites act for whoever is logged in. */
    static boolean isForPrograms(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/")
                || request.getServletPath().equals("/provision");
    }

    /** Whether Faces would answer with a page: one that is not a {@link ConsolePage} is open to nobody. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && "faces".equals(request.getHttpServletMapping().getServletName())
                && !request.getServletPath().startsWith("/jakarta.faces.resource")
                && !LoginPlace.isOpen(request.getServletPath());
    }

    private static boolean isRefused(Optional<ConsolePage> page, Identity identity) {
        return page.filter(found -> !found.isOpenTo(identity.caller())).isPresent();
    }
}
