// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The secret part of a link in an e-mail: 160 random bits in small letters and digits. */
record SecretLink(String text) {

    private static final int BITS = 160;
    private static final int LETTERS = 31;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SecretLink generated() {
        var digits = new BigInteger(BITS, RANDOM).toString(36);
        return new SecretLink("0".repeat(LETTERS - digits.length()) + digits);
    }

    /** Empty when the text cannot be one. */
    static Optional<SecretLink> parse(String text) {
        return text != null && text.matches("[0-9a-z]{" + LETTERS + "}")
                ? Optional.of(new SecretLink(text))
                : Optional.empty();
    }

    /** SHA-256 in hexadecimal: all that is stored. The secret is random, so it needs no slow function. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "SecretLink[…]";
    }
}
