// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.web.navigation.ConsolePage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a file that is too large for any page before it is read: the server itself would fail on it without a word.
 * The page opens again with the parameter {@code tooLarge}.
 */
public class UploadLimit extends HttpFilter {

    private static final long serialVersionUID = 1;

    private long mostBytes;

    @Override
    public void init() {
        mostBytes = Long.parseLong(getInitParameter("mostBytes"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= mostBytes) {
            chain.doFilter(request, response);
            return;
        }
        var page = ConsolePage.at(request.getServletPath()).orElse(ConsolePage.HOME);
        Redirect.send(request, response, page.path() + "?tooLarge=true");
    }
}
