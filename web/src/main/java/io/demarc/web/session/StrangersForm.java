// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what nobody has to send who is not logged in, before it is read: files and long forms would take the memory of
 * everybody else. The forms of the login are short.
 */
public class StrangersForm extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final int MOST_BYTES = 64 * 1024;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null
                || CallerFilter.isForPrograms(request)
                || WITHOUT_BODY.contains(request.getMethod())
                || isShort(request)) {
            chain.doFilter(request, response);
        } else {
            // What is left of the body would be read as the next request.
            response.setHeader("Connection", "close");
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static boolean isShort(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getHeader("Transfer-Encoding") == null
                && request.getContentLengthLong() <= MOST_BYTES
                && (type == null || !type.startsWith("multipart/"));
    }
}
