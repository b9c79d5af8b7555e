// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.serving;

import io.demarc.provisioning.serving.PhoneAnswer;
import io.demarc.provisioning.serving.PhoneDesk;
import io.demarc.provisioning.serving.PhoneRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * {@code /provision/<file>} and {@code /provision/<secret>/<file>}: where phones fetch their configuration (DV-10). They
 * get no session, no cookie and no redirect. Whatever else they send, such as logs, is answered as if nobody had it, and
 * its body is not read.
 */
@WebServlet("/provision/*")
public class PhoneFiles extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String PLACE = "/provision/";
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    @Inject
    transient PhoneDesk desk;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        switch (request.getMethod()) {
            case "GET", "HEAD" -> send(desk.answer(asked(request)), request, response);
            default -> {
                // What is left of the body would be read as the next request.
                response.setHeader("Connection", "close");
                send(PhoneAnswer.NOTHING, request, response);
            }
        }
    }

    private static PhoneRequest asked(HttpServletRequest request) {
        return new PhoneRequest(
                request.getMethod(),
                path(request),
                request.getRemoteAddr(),
                request.getHeader("User-Agent"),
                request.getHeader("Authorization"),
                request.isSecure(),
                certificates(request),
                request.getHeader("If-None-Match"));
    }

    private static List<X509Certificate> certificates(HttpServletRequest request) {
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] shown ? List.of(shown) : List.of();
    }

    /** As it was sent: what a server made of escapes and dots must not become a file name. */
    private static String path(HttpServletRequest request) {
        var start = request.getContextPath() + PLACE;
        var uri = request.getRequestURI();
        return uri.startsWith(start) ? uri.substring(start.length()) : "";
    }

    private static void send(PhoneAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        answer.challenges().forEach(challenge -> response.addHeader("WWW-Authenticate", challenge));
        if (answer.etag() != null) {
            response.setHeader("ETag", answer.etag());
        }
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.status() != HttpServletResponse.SC_NOT_MODIFIED) {
            response.setContentLength(body.length);
        }
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
