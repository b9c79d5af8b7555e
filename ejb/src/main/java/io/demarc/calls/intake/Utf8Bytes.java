// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The text of a file as UTF-8 without byte order mark, whether it came so or as UTF-16 of either order with its mark. */
final class Utf8Bytes extends InputStream {

    private static final int MARK = 3;

    private final Reader text;
    private final char[] letters = new char[8192];
    private int kept;
    private byte[] bytes = {};
    private int at;

    private Utf8Bytes(Reader text) {
        this.text = text;
    }

    static InputStream of(InputStream content) throws IOException {
        var bytes = new PushbackInputStream(content, MARK);
        var start = bytes.readNBytes(MARK);
        var mark = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | start[1] & 0xff;
        if (mark == 0xfffe || mark == 0xfeff) {
            bytes.unread(start, 2, start.length - 2);
            return new Utf8Bytes(new InputStreamReader(
                    bytes, mark == 0xfffe ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
        }
        if (!(start.length == MARK && mark == 0xefbb && (start[2] & 0xff) == 0xbf)) {
            bytes.unread(start);
        }
        return bytes;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        var count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            var read = text.read(letters, kept, letters.length - kept);
            if (read < 0 && kept == 0) {
                return false;
            }
            var count = kept + Math.max(0, read);
            // Half of a letter outside the first 65536 waits for its other half.
            kept = read >= 0 && Character.isHighSurrogate(letters[count - 1]) ? 1 : 0;
            bytes = new String(letters, 0, count - kept).getBytes(StandardCharsets.UTF_8);
            at = 0;
            letters[0] = letters[count - 1];
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
