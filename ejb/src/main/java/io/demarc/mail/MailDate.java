// SPDX-License-Identifier: Apache-2.0
package io.demarc.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A date as the header of a message writes it (RFC 5322, section 3.3). */
final class MailDate {

    private MailDate() {}

    static String of(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
