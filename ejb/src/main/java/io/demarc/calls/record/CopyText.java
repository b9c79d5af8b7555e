// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Rows as PostgreSQL's COPY reads them: text with a tab between the values and a line for each row. */
final class CopyText {

    private static final long MICROS = 1_000_000;
    private static final long MINUTE = 60_000;

    private final StringBuilder text;
    private boolean begun;
    private long minute = Long.MIN_VALUE;
    private String minuteText;

    CopyText(int rows) {
        text = new StringBuilder(rows * 160);
    }

    CopyText add(long number) {
        next().append(number);
        return this;
    }

    CopyText addOptional(Long number) {
        if (number == null) {
            next().append("\\N");
            return this;
        }
        return add(number.longValue());
    }

    /** An id for which 0 says that there is none. */
    CopyText addId(long id) {
        return addOptional(id == 0 ? null : id);
    }

    CopyText add(String value) {
        next();
        if (value == null) {
            text.append("\\N");
            return this;
        }
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
        return this;
    }

    /** @param millis since 1970; written as UTC */
    CopyText addTime(long millis) {
        var itsMinute = Math.floorDiv(millis, MINUTE);
        if (itsMinute != minute) {
            minute = itsMinute;
            minuteText = LocalDateTime.ofInstant(Instant.ofEpochMilli(itsMinute * MINUTE), ZoneOffset.UTC) + ":";
        }
        var rest = (int) Math.floorMod(millis, MINUTE);
        next().append(minuteText);
        padded(rest / 1000, 10).append('.');
        padded(rest % 1000, 100);
        return this;
    }

    /** @param micros 1e-6 of a currency */
    CopyText addAmount(long micros) {
        next();
        if (micros < 0) {
            text.append('-');
        }
        var size = Math.abs(micros);
        text.append(size / MICROS).append('.');
        padded((int) (size % MICROS), 100_000);
        return this;
    }

    void endRow() {
        text.append('\n');
        begun = false;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder padded(int number, int highestDigit) {
        for (var digit = highestDigit; digit > 1 && number < digit; digit /= 10) {
            text.append('0');
        }
        return text.append(number);
    }

    private StringBuilder next() {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        return text;
    }
}
