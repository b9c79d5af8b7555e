// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account.activation;

import io.demarc.account.LinkState;
import io.demarc.account.LinkView;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What stands behind the links of messages. The link is the permission, so it stays out of logs, of referrers and of
 * search engines. Looking changes nothing: link scanners and chat previews look (AV-6).
 */
abstract class LinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        super.service(request, response);
    }

    static String token(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("application/json");
    }

    /** The answer when a link gives nothing. */
    static void refuse(LinkView link, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status(link.state()));
        show("invalid", link, request, response);
    }

    /** Answers with a page of WEB-INF/activation, which reads {@code link} and {@code platform}. */
    static void show(String page, LinkView link, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute("link", link);
        request.setAttribute("platform", Platform.of(request.getHeader("User-Agent")));
        request.getRequestDispatcher(LinkPagesWithoutSession.PAGES + page + ".xhtml")
                .forward(request, response);
    }

    static int status(LinkState state) {
        return switch (state) {
            case VALID -> HttpServletResponse.SC_OK;
            case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
            case USED, EXPIRED, REPLACED -> HttpServletResponse.SC_GONE;
        };
    }
}
