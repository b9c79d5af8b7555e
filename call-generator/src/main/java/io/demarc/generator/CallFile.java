// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A file of calls (docs/calls.md), written from one buffer. */
final class CallFile implements AutoCloseable {

    static final String HEADER = "call_id,leg,started_at,account,organization,caller,callee,duration,outcome\n";

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    CallFile(Path folder, String name, boolean gzip) throws IOException {
        out = gzip
                ? new Fast(Files.newOutputStream(folder.resolve(name + ".gz")))
                : Files.newOutputStream(folder.resolve(name));
        write(Row.ascii(HEADER), HEADER.length());
    }

    void write(Row row) throws IOException {
        write(row.bytes, row.length);
    }

    void write(byte[] line, int length) throws IOException {
        if (filled + length > BUFFER) {
            flush();
        }
        System.arraycopy(line, 0, buffer, filled, length);
        filled += length;
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    private static final class Fast extends GZIPOutputStream {

        Fast(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
