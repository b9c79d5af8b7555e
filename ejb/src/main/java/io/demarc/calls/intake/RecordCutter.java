// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;

/**
 * Finds where each record of a CSV file ends (RFC 4180), without reading what is in it: line breaks in quotes end none. It
 * holds one record at a time, so that a file of any size takes the same memory. Empty lines are no records.
 */
final class RecordCutter {

    /** A longer record loses its end, so that a line without an end does not fill the memory. */
    static final int LONGEST = 8_000;

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final InputStream in;
    private final byte separator;
    private final byte[] buffer = new byte[64 * 1024];
    private final byte[] record = new byte[LONGEST];

    private int at;
    private int filled;
    private int length;
    private boolean cut;
    private boolean misquoted;
    private long line = 1;
    private long nextLine = 1;

    /** @param in text whose letters, signs and line breaks are those of ASCII, such as UTF-8 */
    RecordCutter(InputStream in, char separator) {
        this.in = in;
        this.separator = (byte) separator;
    }

    /**
     * Goes on to the next record.
     *
     * @return false at the end of the file
     * @throws BusinessException when a quote is opened and never closed
     */
    boolean next() throws IOException {
        do {
            line = nextLine;
            length = 0;
            cut = false;
            misquoted = false;
            if (!more()) {
                return false;
            }
            toEnd();
        } while (length == 0);
        return true;
    }

    private void toEnd() throws IOException {
        var place = Place.FIELD_START;
        while (more()) {
            var c = buffer[at++];
            if (c == '\n' || c == '\r') {
                nextLine++;
                skipSecondOfBreak(c);
                if (place != Place.QUOTED) {
                    return;
                }
                keep((byte) '\n');
            } else {
                place = after(place, c);
                keep(c);
            }
        }
        if (place == Place.QUOTED) {
            throw new BusinessException(Problem.at("file", "importFile.quote", line));
        }
    }

    private void skipSecondOfBreak(byte first) throws IOException {
        if (first == '\r' && more() && buffer[at] == '\n') {
            at++;
        }
    }

    private Place after(Place place, byte c) {
        if (place == Place.QUOTED) {
            return c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
        }
        if (c == separator) {
            return Place.FIELD_START;
        }
        misquoted |= place == Place.AFTER_QUOTE && c != '"';
        return c == '"' && place != Place.PLAIN ? Place.QUOTED : Place.PLAIN;
    }

    private void keep(byte c) {
        if (length < LONGEST) {
            record[length++] = c;
        } else {
            cut = true;
        }
    }

    private boolean more() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > 0;
    }

    /** The record without its line break; whoever keeps it copies it. */
    byte[] bytes() {
        return record;
    }

    int length() {
        return length;
    }

    /** Whether it was too long and lost its end. */
    boolean isCut() {
        return cut;
    }

    /** Whether something stands behind a closing quote, so that nobody knows what its cells are. */
    boolean isMisquoted() {
        return misquoted;
    }

    /** The line that it begins in, from 1. */
    long line() {
        return line;
    }

    /** The line behind it. */
    long nextLine() {
        return nextLine;
    }
}
