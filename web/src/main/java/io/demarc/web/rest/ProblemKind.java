// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of refusals, each with its HTTP status. Titles and texts are in the bundle {@code Errors}. */
enum ProblemKind {
    MALFORMED(400),
    LOGIN_REQUIRED(401),
    REFUSED(403),
    NOT_FOUND(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    INVALID(422),
    FAILURE(500);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** What an HTTP status stands for; other statuses of the client's fault count as malformed. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? MALFORMED : FAILURE);
    }

    int status() {
        return status;
    }

    /** The {@code type} of RFC 9457. */
    String uri() {
        return "https://demarc.io/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
