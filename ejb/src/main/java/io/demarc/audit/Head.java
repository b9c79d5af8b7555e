// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * How far the whole log has come, short enough to be written down: the number of entries of each lane, and a digest of
 * the hashes there. Kept outside of the database, it shows later that no older copy took the log's place.
 *
 * @param seqs by lane; lanes at the end that were never used are left out
 * @param digest the first 12 bytes of a SHA-256
 */
record Head(List<Long> seqs, String digest) {

    private static final int DIGEST_BYTES = 12;
    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;

    /** @param hashes of the entry at {@code seqs} of each lane; "" where it is 0 */
    static Head of(List<Long> seqs, List<String> hashes) {
        var used = seqs.size();
        while (used > 0 && seqs.get(used - 1) == 0) {
            used--;
        }
        return new Head(List.copyOf(seqs.subList(0, used)), digest(hashes.subList(0, used)));
    }

    /** The entry of {@code lane} whose hash this head knows; 0 for none. */
    long seq(int lane) {
        return lane < seqs.size() ? seqs.get(lane) : 0;
    }

    /** @throws BusinessException when it was never a head, for instance because a letter is missing */
    static Head parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.strip()));
            var digest = new byte[DIGEST_BYTES];
            bytes.get(digest);
            var seqs = new ArrayList<Long>();
            while (bytes.hasRemaining()) {
                seqs.add(readNumber(bytes));
            }
            if (seqs.size() > Lane.COUNT) {
                throw new IllegalArgumentException("there are not so many lanes");
            }
            return new Head(List.copyOf(seqs), Base64.getUrlEncoder().encodeToString(digest));
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException notOne) {
            throw new BusinessException(Problem.at("head", "audit.head"));
        }
    }

    @Override
    public String toString() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Base64.getUrlDecoder().decode(digest));
        seqs.forEach(seq -> writeNumber(bytes, seq));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static void writeNumber(ByteArrayOutputStream bytes, long number) {
        var rest = number;
        while (rest > LOW_BITS) {
            bytes.write((int) (rest & LOW_BITS) | MORE);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    private static long readNumber(ByteBuffer bytes) {
        var number = 0L;
        for (var shift = 0; shift < Long.SIZE - 1; shift += 7) {
            var next = bytes.get();
            number |= (long) (next & LOW_BITS) << shift;
            if ((next & MORE) == 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("no number is that long");
    }

    private static String digest(List<String> hashes) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            hashes.forEach(hash -> sha.update((hash + "\n").getBytes(StandardCharsets.UTF_8)));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(sha.digest(), DIGEST_BYTES));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
