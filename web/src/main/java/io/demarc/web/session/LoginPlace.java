// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.identity.LoginKind;
import jakarta.servlet.http.HttpServletRequest;

/** Where somebody logs in: operators to the console, contacts to the portal. */
final class LoginPlace {

    static final String PORTAL = "/portal/";

    private LoginPlace() {}

    static LoginKind kind(HttpServletRequest request) {
        return request.getServletPath().startsWith(PORTAL) ? LoginKind.PORTAL : LoginKind.CONSOLE;
    }

    static String path(LoginKind kind) {
        return kind == LoginKind.PORTAL ? "/portal/login" : "/login";
    }

    /** Whether a page is for those who are not logged in yet. */
    static boolean isOpen(String servletPath) {
        return servletPath.startsWith("/login") || servletPath.matches("/portal/(login|forgot)(\\.xhtml)?");
    }
}
