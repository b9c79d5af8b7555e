// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Origin;
import io.demarc.identity.ApiTokens;
import io.demarc.identity.Identity;
import io.demarc.identity.Logins;
import io.demarc.kernel.Problem;
import io.demarc.kernel.RecordToJson;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Tells the services which program asks. Tokens are made, listed and ended with login and password; everything else is
 * done with a token. Sessions count for nothing here.
 */
public class TokenFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String API = "/api/v1/";
    private static final String REASON = "Demarc-Reason";
    private static final String TOKENS = API + "tokens";

    @Inject
    transient ApiTokens tokens;

    @Inject
    transient Logins logins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (var entered = CallContext.enter(Caller.ANONYMOUS, origin(request))) {
            answer(request, response, chain);
        }
    }

    /** HTTP carries the bytes of a header as Latin-1; programs write UTF-8. */
    private static Origin origin(HttpServletRequest request) {
        var bytes = request.getHeader(REASON);
        var reason =
                bytes == null ? null : new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return new Origin(request.getRemoteAddr(), Origin.reason(reason));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var credentials = Credentials.of(request.getHeader("Authorization"));
        if (!path.startsWith(API)) {
            answer(request, response, ProblemKind.NOT_FOUND, List.of());
        } else if (path.equals(TOKENS) || path.startsWith(TOKENS + "/")) {
            enterWithPassword(request, response, chain, credentials);
        } else {
            enterWithToken(request, response, chain, credentials);
        }
    }

    private void enterWithPassword(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Credentials credentials)
            throws IOException, ServletException {
        var identity = credentials
                .login()
                .flatMap(login -> logins.forProgram(
                        login.name(),
                        login.password().toCharArray(),
                        request.getHeader(RestApi.CODE_HEADER),
                        request.getRemoteAddr()));
        if (identity.filter(Identity::mustChangePassword).isPresent()) {
            answer(request, response, ProblemKind.REFUSED, List.of(Problem.of("credentials.mustChange")));
            return;
        }
        enter(
                request,
                response,
                chain,
                identity.map(Identity::caller),
                "Basic realm=\"Demarc\", charset=\"UTF-8\"",
                "credentials.code");
    }

    private void enterWithToken(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Credentials credentials)
            throws IOException, ServletException {
        enter(
                request,
                response,
                chain,
                credentials.token().flatMap(tokens::authenticate),
                "Bearer realm=\"Demarc\"",
                "credentials.token");
    }

    private static void enter(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Optional<Caller> caller,
            String challenge,
            String problem)
            throws IOException, ServletException {
        if (caller.isEmpty()) {
            response.setHeader("WWW-Authenticate", challenge);
            answer(request, response, ProblemKind.LOGIN_REQUIRED, List.of(Problem.of(problem)));
            return;
        }
        try (var entered = CallContext.enter(caller.get())) {
            chain.doFilter(request, response);
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, ProblemKind kind, List<Problem> problems)
            throws IOException {
        var language = Languages.of(Collections.list(request.getLocales()));
        var document = ProblemDocument.of(kind, null, problems, language);
        response.setStatus(kind.status());
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.getOutputStream().write(RecordToJson.write(document).toString().getBytes(StandardCharsets.UTF_8));
    }
}
