// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.calls.record.CallLoads;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * So many records of a file as one worker takes them up, kept until they are done. Text with line breaks, deflated; of a
 * record that cannot be read only the beginning is kept, behind a sign that says why.
 */
final class Piece {

    /** So many records, but for the last piece of a file: one load. */
    static final int RECORDS = CallLoads.MOST;

    /** Begins a record that was too long. */
    static final char CUT = '\u0001';

    /** Begins a record in which something stands behind a closing quote. */
    static final char MISQUOTED = '\u0002';

    private static final String STRUCTURE = "\"\n,;|:\t\u0001\u0002";

    private static final int KEPT_OF_BROKEN = 500;

    private final int number;
    private final long firstLine;
    private final byte[] content;

    Piece(int number, long firstLine, byte[] content) {
        this.number = number;
        this.firstLine = firstLine;
        this.content = content;
    }

    /** From 1. */
    int number() {
        return number;
    }

    /** The line of the file in which it begins. */
    long firstLine() {
        return firstLine;
    }

    byte[] content() {
        return content;
    }

    InputStream text() {
        return new InflaterInputStream(new ByteArrayInputStream(content));
    }

    /** Puts records together. */
    static final class Writer {

        private final int number;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512 * 1024);
        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        private final DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 64 * 1024);
        private long firstLine;
        private long line;
        private int records;

        Writer(int number) {
            this.number = number;
        }

        boolean isFull() {
            return records == RECORDS;
        }

        int records() {
            return records;
        }

        /** Empty lines before it stay, so that lines keep their numbers. */
        void add(RecordCutter record) throws IOException {
            if (records++ == 0) {
                firstLine = record.line();
                line = firstLine;
            }
            breaks(record.line() - line);
            if (record.isCut() || record.isMisquoted()) {
                out.write(beginning(record));
                breaks(record.nextLine() - record.line() - 1);
            } else {
                out.write(record.bytes(), 0, record.length());
            }
            out.write('\n');
            line = Math.max(record.nextLine(), record.line() + 1);
        }

        private void breaks(long many) throws IOException {
            for (var i = 0L; i < many; i++) {
                out.write('\n');
            }
        }

        private static byte[] beginning(RecordCutter record) {
            var start = new byte[Math.min(KEPT_OF_BROKEN, record.length()) + 1];
            start[0] = (byte) (record.isCut() ? CUT : MISQUOTED);
            for (var i = 1; i < start.length; i++) {
                var c = record.bytes()[i - 1];
                start[i] = STRUCTURE.indexOf(c) >= 0 ? (byte) ' ' : c;
            }
            return start;
        }

        Piece end() {
            try {
                out.close();
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            } finally {
                deflater.end();
            }
            return new Piece(number, firstLine, bytes.toByteArray());
        }
    }
}
