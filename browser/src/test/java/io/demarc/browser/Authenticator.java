// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone (RFC 6238), written without a look at the product. */
record Authenticator(SecretKeySpec key) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** @param text 32 letters of base 32 */
    static Authenticator of(String text) {
        var number = BigInteger.ZERO;
        for (var letter : text.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        var bytes = number.toByteArray();
        var key = new byte[text.length() * 5 / 8];
        var from = Math.max(0, bytes.length - key.length);
        System.arraycopy(bytes, from, key, key.length - (bytes.length - from), bytes.length - from);
        return new Authenticator(new SecretKeySpec(key, "raw"));
    }

    /** @param steps of 30 seconds from now; the server takes one more or less */
    String code(int steps) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(key);
            var step = Instant.now().getEpochSecond() / 30 + steps;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var offset = hash[19] & 15;
            var number = new BigInteger(1, Arrays.copyOfRange(hash, offset, offset + 4))
                    .clearBit(31)
                    .mod(BigInteger.valueOf(1_000_000));
            return "%06d".formatted(number.intValueExact());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
