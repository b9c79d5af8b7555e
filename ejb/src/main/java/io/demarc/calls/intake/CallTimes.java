// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.OptionalLong;

/** Reads when calls began: ISO 8601, seconds or milliseconds since 1970, or the pattern of a mapping. */
final class CallTimes {

    /** Eleven digits of seconds reach to the year 5138; twelve of milliseconds begin in 1973. */
    private static final int MOST_DIGITS_OF_SECONDS = 11;

    private static final int LENGTH_OF_SECOND = "2026-03-01T12:00:00".length();
    private static final int MINUTE_ENDS = "2026-03-01T12:00".length();

    private final DateTimeFormatter pattern;
    private final ZoneId zone;
    private String minute = "";
    private long minuteMillis;

    CallTimes(DateTimeFormatter pattern, ZoneId zone) {
        this.pattern = pattern;
        this.zone = zone;
    }

    /** @return milliseconds since 1970; empty when the text is no time */
    OptionalLong millis(String text) {
        try {
            return OptionalLong.of(pattern != null ? ofPattern(text) : isNumber(text) ? ofNumber(text) : ofIso(text));
        } catch (DateTimeException | ArithmeticException | NumberFormatException noTime) {
            return OptionalLong.empty();
        }
    }

    private long ofPattern(String text) {
        return millis(pattern.parseBest(text, ZonedDateTime::from, Instant::from, LocalDateTime::from));
    }

    private long millis(TemporalAccessor parsed) {
        if (parsed instanceof LocalDateTime local) {
            return local.atZone(zone).toInstant().toEpochMilli();
        }
        return Instant.from(parsed).toEpochMilli();
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    private static long ofNumber(String text) {
        var point = text.indexOf('.');
        var whole = point < 0 ? text : text.substring(0, point);
        if (whole.length() > MOST_DIGITS_OF_SECONDS) {
            return Long.parseLong(whole);
        }
        var fraction = point < 0 ? "" : text.substring(point + 1);
        return Math.addExact(
                Math.multiplyExact(Long.parseLong(whole), 1000L), Integer.parseInt((fraction + "000").substring(0, 3)));
    }

    private long ofIso(String text) {
        var utc = text.length() > LENGTH_OF_SECOND && text.charAt(text.length() - 1) == 'Z';
        if (utc && text.charAt(10) == 'T') {
            return ofUtc(text);
        }
        var iso =
                text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
        return millis(DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, ZonedDateTime::from, LocalDateTime::from));
    }

    /** Most calls of a file began in the same minute as the one before. */
    private long ofUtc(String text) {
        if (!text.startsWith(minute) || minute.isEmpty()) {
            minuteMillis =
                    Instant.parse(text.substring(0, MINUTE_ENDS) + ":00Z").toEpochMilli();
            minute = text.substring(0, MINUTE_ENDS);
        }
        var rest = text.substring(MINUTE_ENDS);
        if (rest.length() == ":00Z".length() && rest.charAt(0) == ':') {
            var seconds = Integer.parseInt(rest.substring(1, 3));
            if (seconds < 60) {
                return minuteMillis + seconds * 1000L;
            }
        }
        return Instant.parse(text).toEpochMilli();
    }
}
