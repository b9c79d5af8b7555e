// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * What the header {@code Authorization} of a phone holds: an answer to a challenge of HTTP digest, or a password in clear
 * (RFC 7617), of which exactly one is there.
 *
 * @param mac who it says it is
 */
record Login(MacAddress mac, DigestAnswer digest, String password) {

    private static final int LONGEST = 2_000;

    /** @param header null when the request has none; empty when it is none that a phone sends */
    static Optional<Login> parse(String header) {
        if (header == null || header.length() > LONGEST) {
            return Optional.empty();
        }
        var words = header.strip().split("\\s+", 2);
        if (words.length < 2) {
            return Optional.empty();
        }
        if (words[0].equalsIgnoreCase("Digest")) {
            return DigestAnswer.parse(words[1])
                    .flatMap(answer -> answer.user().map(mac -> new Login(mac, answer, null)));
        }
        return words[0].equalsIgnoreCase("Basic") ? basic(words[1]) : Optional.empty();
    }

    private static Optional<Login> basic(String encoded) {
        try {
            var plain = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            // The last colon: a MAC address may be written with colons, a secret has none.
            var colon = plain.lastIndexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : MacAddress.typedOrNone(plain.substring(0, colon))
                            .map(mac -> new Login(mac, null, plain.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    boolean isDigest() {
        return digest != null;
    }

    /** Whether it shows that the phone knows {@code secret}; see {@link DigestAnswer#proves}. */
    boolean proves(String secret, String method, String path) {
        return isDigest()
                ? digest.proves(secret, method, path)
                : MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Login[" + mac + "]";
    }
}
