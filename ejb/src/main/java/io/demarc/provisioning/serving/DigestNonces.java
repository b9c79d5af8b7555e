// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.secrets.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Makes the nonces of HTTP digest (RFC 7616, section 3.3) and knows them again, on every node and after a restart,
 * without keeping any: a nonce is the time of its making and a signature of it.
 */
@ApplicationScoped
class DigestNonces {

    /** A phone answers a challenge at once; whoever overheard the answer can repeat it for so long. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{16})([0-9a-f]{32})");

    @Inject
    MasterKey masterKey;

    @Inject
    Clock clock;

    String fresh() {
        var time = HexFormat.of().toHexDigits(clock.millis());
        return time + signature(time);
    }

    /** Whether it was made here, and not longer ago than {@link #LIFE}. */
    boolean isCurrent(String nonce) {
        var parts = FORM.matcher(nonce);
        if (!parts.matches() || !isSame(signature(parts.group(1)), parts.group(2))) {
            return false;
        }
        var made = Instant.ofEpochMilli(HexFormat.fromHexDigitsToLong(parts.group(1)));
        return !made.plus(LIFE).isBefore(clock.instant());
    }

    private String signature(String time) {
        return HexFormat.of().formatHex(Arrays.copyOf(masterKey.sign("provisioning/nonce", time), 16));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
