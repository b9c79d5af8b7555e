// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.secrets.MasterKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the address of a device's configuration contains (DV-10): 128 bits of HMAC-SHA-256 over the device and the
 * generation of its secret, in base 36. It is derived and not stored; the database has its hash, to find the device by.
 */
record DeviceSecret(String text) {

    private static final int BYTES = 16;

    /** So many digits of base 36 hold 128 bits. */
    private static final int LETTERS = 25;

    private static final Pattern FORM = Pattern.compile("[0-9a-z]{" + LETTERS + "}");

    static DeviceSecret of(long deviceId, int generation, MasterKey key) {
        var signature = Arrays.copyOf(key.sign("device", deviceId + "/" + generation), BYTES);
        var digits = new BigInteger(1, signature).toString(36);
        return new DeviceSecret("0".repeat(LETTERS - digits.length()) + digits);
    }

    /** Empty when no secret looks like this. */
    static Optional<DeviceSecret> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new DeviceSecret(text)) : Optional.empty();
    }

    /** SHA-256 in hexadecimal digits. */
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
        return "DeviceSecret[…]";
    }
}
