// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.secrets.MasterKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** DV-10: nonces that nobody keeps. */
class DigestNoncesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final DigestNonces nonces = at(NOON);

    @Test
    void aNonceIsGoodForFiveMinutes() {
        var nonce = nonces.fresh();

        assertThat(nonces.isCurrent(nonce)).isTrue();
        assertThat(at(NOON.plus(DigestNonces.LIFE)).isCurrent(nonce)).isTrue();
        assertThat(at(NOON.plus(DigestNonces.LIFE).plus(Duration.ofMillis(1))).isCurrent(nonce))
                .isFalse();
    }

    @Test
    void nobodyElseMakesOne() {
        var nonce = nonces.fresh();

        assertThat(nonces.isCurrent("f" + nonce.substring(1))).isFalse();
        assertThat(nonces.isCurrent(nonce.substring(0, 47) + (nonce.endsWith("0") ? "1" : "0")))
                .isFalse();
        assertThat(nonces.isCurrent("")).isFalse();
        assertThat(nonces.isCurrent("x".repeat(48))).isFalse();
    }

    private static DigestNonces at(Instant now) {
        var made = new DigestNonces();
        made.clock = Clock.fixed(now, ZoneOffset.UTC);
        made.masterKey = new MasterKey() {
            @Override
            public byte[] sign(String purpose, String text) {
                return Arrays.copyOf(
                        DigestAlgorithm.SHA_256.hash("key" + purpose + text).getBytes(StandardCharsets.US_ASCII), 32);
            }
        };
        return made;
    }
}
