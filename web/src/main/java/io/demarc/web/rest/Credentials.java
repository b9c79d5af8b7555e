// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** What stands in an Authorization header: the scheme in lower case, and what follows it. */
record Credentials(String scheme, String text) {

    private static final Credentials NONE = new Credentials("", "");

    static Credentials of(String header) {
        if (header == null || header.indexOf(' ') < 0) {
            return NONE;
        }
        var space = header.indexOf(' ');
        return new Credentials(
                header.substring(0, space).toLowerCase(Locale.ROOT),
                header.substring(space + 1).strip());
    }

    /** The bearer token (RFC 6750), if there is one. */
    Optional<String> token() {
        return scheme.equals(RestApi.BEARER) ? Optional.of(text) : Optional.empty();
    }

    /** Login and password (RFC 7617, in UTF-8), if there are both. */
    Optional<Login> login() {
        if (!scheme.equals(RestApi.BASIC)) {
            return Optional.empty();
        }
        try {
            var plain = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            var colon = plain.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new Login(plain.substring(0, colon), plain.substring(colon + 1)));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Credentials[" + scheme + "]";
    }

    record Login(String name, String password) {

        @Override
        public String toString() {
            return "Login[" + name + "]";
        }
    }
}
