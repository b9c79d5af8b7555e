// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The hashes of HTTP digest that phones can, the best first (RFC 7616; MD5 is all that RFC 2617 knew). */
enum DigestAlgorithm {
    SHA_256("SHA-256"),
    MD5("MD5");

    private final String token;

    DigestAlgorithm(String token) {
        this.token = token;
    }

    /** @param token null when the header has none, which means MD5 */
    static Optional<DigestAlgorithm> named(String token) {
        return token == null
                ? Optional.of(MD5)
                : Arrays.stream(values())
                        .filter(each -> each.token.equalsIgnoreCase(token))
                        .findFirst();
    }

    /** As it stands in a header. */
    String token() {
        return token;
    }

    String hash(String text) {
        try {
            var digest = MessageDigest.getInstance(token).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
