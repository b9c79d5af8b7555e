// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.secrets.MasterKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret part of a link: the link's id in base 36, a dot, and 128 bits of HMAC-SHA-256 over it, so that only this
 * installation can make one and the database needs to keep no more than a hash.
 */
record LinkToken(long linkId, String text) {

    private static final int SIGNATURE_BYTES = 16;

    /** So many digits of base 36 hold 128 bits. */
    private static final int SIGNATURE_LETTERS = 25;

    static LinkToken of(long linkId, LinkKind kind, MasterKey key) {
        var id = Long.toString(linkId, 36);
        var signature = Arrays.copyOf(key.sign("link/" + kind, id), SIGNATURE_BYTES);
        return new LinkToken(linkId, id + "." + letters(signature));
    }

    /** In base 36: a sign at the end of a link is left out by many phones when they make it clickable. */
    private static String letters(byte[] signature) {
        var digits = new BigInteger(1, signature).toString(36);
        return "0".repeat(SIGNATURE_LETTERS - digits.length()) + digits;
    }

    /** Empty when this installation did not sign it. */
    static Optional<LinkToken> parse(String text, LinkKind kind, MasterKey key) {
        if (text == null || !text.matches("[0-9a-z]{1,13}\\.[0-9a-z]{25}")) {
            return Optional.empty();
        }
        try {
            var genuine = of(Long.parseLong(text.substring(0, text.indexOf('.')), 36), kind, key);
            var same = MessageDigest.isEqual(
                    genuine.text.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
            return same ? Optional.of(genuine) : Optional.empty();
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "LinkToken[" + linkId + "]";
    }
}
