// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;

/**
 * Cuts the lines of a CSV file that are longer than allowed, so that a line without an end does not fill the memory and
 * the lines behind it are still read. A line may go over several through line breaks in quotes (RFC 4180). Lines keep
 * their numbers: breaks, quotes and separators pass.
 */
final class RecordLimit extends Reader {

    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final Reader in;
    private final char separator;
    private final int most;
    private final Set<Long> cutLines = new HashSet<>();

    private Place place = Place.FIELD_START;
    private long line = 1;
    private long recordLine = 1;
    private int length;
    private boolean afterCarriageReturn;

    RecordLimit(Reader in, char separator, int most) {
        this.in = in;
        this.separator = separator;
        this.most = most;
    }

    /** Whether the record that begins in this line was too long and lost its end. */
    boolean wasCut(long startingLine) {
        return cutLines.contains(startingLine);
    }

    /** The line of a quote that was opened and never closed, or the last record's. */
    long lastRecordLine() {
        return recordLine;
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        while (true) {
            var count = in.read(buffer, offset, wanted);
            if (count < 0) {
                return -1;
            }
            var kept = offset;
            for (var i = offset; i < offset + count; i++) {
                if (passes(buffer[i])) {
                    buffer[kept++] = buffer[i];
                }
            }
            if (kept > offset) {
                return kept - offset;
            }
        }
    }

    private boolean passes(char c) {
        place = next(c);
        if (c == '\n' || c == '\r') {
            lineBreak(c);
            return true;
        }
        afterCarriageReturn = false;
        length++;
        if (length > most) {
            cutLines.add(recordLine);
        }
        return length <= most || isStructure(c);
    }

    /** What tells cells apart passes always: else the reader behind would see other lines than this one. */
    private boolean isStructure(char c) {
        return c == '"' ? place != Place.PLAIN : c == separator && place == Place.FIELD_START;
    }

    private void lineBreak(char c) {
        if (c == '\r' || !afterCarriageReturn) {
            line++;
        }
        afterCarriageReturn = c == '\r';
        if (place == Place.FIELD_START) {
            recordLine = line;
            length = 0;
        } else {
            length++;
        }
    }

    private Place next(char c) {
        if (place == Place.QUOTED) {
            return c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
        }
        if (c == separator || c == '\n' || c == '\r') {
            return Place.FIELD_START;
        }
        if (c == '"' && place != Place.PLAIN) {
            return Place.QUOTED;
        }
        return Place.PLAIN;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
