// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TooLarge;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a call file as it would be without compression, however it was sent. What inflates to more than files do is
 * refused while it is read.
 */
final class CallFileBytes extends FilterInputStream {

    /** Call files shrink to a tenth; only a trap shrinks to a thousandth. */
    private static final long MOST_TIMES_LARGER = 250;

    private static final long HARMLESS = 64L * 1024 * 1024;

    private final Counted sent;
    private final long most;
    private long count;

    private CallFileBytes(InputStream plain, Counted sent, long most) {
        super(plain);
        this.sent = sent;
        this.most = most;
    }

    /** @param most longest length without compression, in bytes */
    static CallFileBytes of(InputStream content, long most) throws IOException {
        var sent = new Counted(content);
        var start = new PushbackInputStream(sent, 2);
        var magic = start.readNBytes(2);
        start.unread(magic);
        var zipped = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return new CallFileBytes(zipped ? unzipped(start) : start, sent, most);
    }

    private static InputStream unzipped(InputStream start) throws IOException {
        try {
            return new GZIPInputStream(start, 64 * 1024);
        } catch (EOFException | ZipException broken) {
            throw new BusinessException(Problem.at("file", "callFile.gzip"));
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = readPlain(buffer, offset, length);
        count += Math.max(0, read);
        if (count > most) {
            throw new TooLarge(Problem.at("file", "callFile.tooLarge", most / 1024 / 1024));
        }
        if (count > HARMLESS && count / MOST_TIMES_LARGER > sent.count) {
            throw new TooLarge(Problem.at("file", "callFile.bomb"));
        }
        return read;
    }

    private int readPlain(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (EOFException | ZipException broken) {
            throw new BusinessException(Problem.at("file", "callFile.gzip"));
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
