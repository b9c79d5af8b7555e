// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.secrets.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret part of a link: the link's id in base 36, a dot, and 128 bits of HMAC-SHA-256 over it, so that only this
 * installation can make one and the database needs to keep no more than a hash.
 */
record LinkToken(long linkId, String text) {

    private static final int SIGNATURE_BYTES = 16;

    static LinkToken of(long linkId, LinkKind kind, MasterKey key) {
        var id = Long.toString(linkId, 36);
        var signature = Arrays.copyOf(key.sign("link/" + kind, id), SIGNATURE_BYTES);
        return new LinkToken(
                linkId, id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    /** Empty when this installation did not sign it. */
    static Optional<LinkToken> parse(String text, LinkKind kind, MasterKey key) {
        if (text == null || !text.matches("[0-9a-z]{1,13}\\.[A-Za-z0-9_-]{22}")) {
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
