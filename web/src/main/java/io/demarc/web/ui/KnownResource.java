// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets nobody ask for styles and scripts under names of their own. Faces remembers each resource for ever under what the
 * request says of its contract and its language, of which the console has none.
 */
public class KnownResource extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> NEVER_OURS = Set.of("con", "loc");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (NEVER_OURS.stream().anyMatch(name -> request.getParameter(name) != null)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
