// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (RFC 6238) as every authenticator app makes them: HMAC-SHA-1, six digits, steps of 30
 * seconds.
 *
 * @param secret in base 32
 */
record Totp(String secret) {

    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Clocks may differ by so many steps either way (RFC 6238, section 5.2). */
    private static final int TOLERANCE = 1;

    static Totp generated() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Totp(Base32.encode(bytes));
    }

    static long step(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), (long) STEP_SECONDS);
    }

    String code(long step) {
        var hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = hash[hash.length - 1] & 0xF;
        var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % MODULUS);
    }

    /** The step that {@code typed} is the code of, at {@code now} or just before or after; empty when it is none. */
    OptionalLong match(String typed, Instant now) {
        var found = OptionalLong.empty();
        for (var step = step(now) - TOLERANCE; step <= step(now) + TOLERANCE; step++) {
            if (MessageDigest.isEqual(
                    code(step).getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** What the QR code holds: the key URI format that authenticator apps read. */
    String uri(String issuer, String login) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(login) + "?secret=" + secret + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"));
            return mac.doFinal(message);
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "Totp[…]";
    }
}
