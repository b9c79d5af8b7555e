// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of an uploaded file: UTF-8 with or without byte order mark, or UTF-16 of either order by its mark. What is no
 * such text is refused as a whole, because no row of it can be trusted.
 */
final class ImportText extends Reader {

    private static final int MARK = 3;

    private final Reader decoded;

    private ImportText(Reader decoded) {
        this.decoded = decoded;
    }

    /** @param mostBytes longest length of the file */
    static ImportText of(InputStream content, long mostBytes) throws IOException {
        var bytes = new PushbackInputStream(new LimitedBytes(content, mostBytes), MARK);
        var charset = charset(bytes);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new ImportText(new InputStreamReader(bytes, decoder));
    }

    private static Charset charset(PushbackInputStream bytes) throws IOException {
        var start = bytes.readNBytes(MARK);
        var mark = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | start[1] & 0xff;
        if (mark == 0xfffe || mark == 0xfeff) {
            bytes.unread(start, 2, start.length - 2);
            return mark == 0xfffe ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        var utf8Mark = start.length == MARK && mark == 0xefbb && (start[2] & 0xff) == 0xbf;
        if (!utf8Mark) {
            bytes.unread(start);
        }
        return StandardCharsets.UTF_8;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        try {
            var count = decoded.read(buffer, offset, length);
            for (var i = offset; i < offset + count; i++) {
                if (buffer[i] == 0) {
                    throw new BusinessException(Problem.at("file", "importFile.nul"));
                }
            }
            return count;
        } catch (CharacterCodingException notText) {
            throw new BusinessException(Problem.at("file", "importFile.encoding"));
        }
    }

    @Override
    public void close() throws IOException {
        decoded.close();
    }

    /** Counts what is read, because the length that a browser tells is only its word. */
    private static final class LimitedBytes extends java.io.FilterInputStream {

        private final long most;
        private long count;

        LimitedBytes(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > most) {
                throw new TooLarge(Problem.at("file", "importFile.tooLarge", most / 1024 / 1024));
            }
            return read;
        }
    }
}
