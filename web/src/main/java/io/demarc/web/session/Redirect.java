// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads a browser to another page, also when it was a script of Faces that asked. */
final class Redirect {

    private Redirect() {}

    static boolean isAskedByScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** @param path from the context path on, with no other character that XML would have to escape than an ampersand */
    static void send(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        var address = request.getContextPath() + path;
        if (isAskedByScript(request)) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
