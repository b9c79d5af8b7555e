// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Takes a form that none of our pages sent for what it is: a request of the page, which is shown anew. Each page gives
 * its forms the nonce of its scripts; PrimeFaces answers a form without one by an error of the server.
 */
public class MadeUpForm extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String OF_FACES = "jakarta.faces.";
    private static final String AJAX = "Faces-Request";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var isForm = request.getHeader(AJAX) != null || request.getParameter("jakarta.faces.ViewState") != null;
        var isOurs = !isForm || isNonce(request.getParameter("primefaces.nonce"));
        chain.doFilter(isOurs ? request : new JustThePage(request), response);
    }

    /** As PrimeFaces makes them: a UUID in Base64. */
    static boolean isNonce(String text) {
        if (text == null) {
            return false;
        }
        try {
            var uuid = new String(Base64.getDecoder().decode(text), StandardCharsets.US_ASCII);
            return UUID.fromString(uuid).toString().equals(uuid);
        } catch (IllegalArgumentException madeUp) {
            return false;
        }
    }

    /** A request in which Faces finds nothing that is meant for it. */
    private static final class JustThePage extends HttpServletRequestWrapper {

        JustThePage(HttpServletRequest wrapped) {
            super(wrapped);
        }

        @Override
        public String getHeader(String name) {
            return AJAX.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var others = new TreeMap<>(super.getParameterMap());
            others.keySet().removeIf(name -> name.startsWith(OF_FACES));
            return others;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public String getParameter(String name) {
            return name.startsWith(OF_FACES) ? null : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return name.startsWith(OF_FACES) ? null : super.getParameterValues(name);
        }
    }
}
