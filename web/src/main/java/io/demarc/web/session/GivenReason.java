// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.session;

import io.demarc.access.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/** The reason that somebody typed beside a button, for the audit log (CU-2). */
final class GivenReason {

    /** The input of the tag {@code d:reason}. */
    private static final String OWN_INPUT = "auditReason";

    /** Dialogs whose reason is stored with the object as well have an input of this id. */
    private static final String INPUT_OF_A_DIALOG = ":reason";

    private GivenReason() {}

    static String in(HttpServletRequest request) throws UnsupportedEncodingException {
        if (!isForm(request)) {
            return null;
        }
        if (request.getCharacterEncoding() == null) {
            // Whoever reads the first parameter decides how all of them are read.
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        var own = request.getParameter(OWN_INPUT);
        return Origin.reason(own == null ? ofDialog(request) : own);
    }

    private static String ofDialog(HttpServletRequest request) {
        return Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.endsWith(INPUT_OF_A_DIALOG))
                .findFirst()
                .map(request::getParameter)
                .orElse(null);
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }
}
