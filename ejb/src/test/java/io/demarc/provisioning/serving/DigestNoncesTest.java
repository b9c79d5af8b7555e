// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.database.Domain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** DV-10: nonces that nobody keeps. */
class DigestNoncesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Domain domain = new Domain();

    @AfterEach
    void close() {
        domain.close();
    }

    @Test
    void aNonceIsGoodForFiveMinutes() {
        var nonce = at(domain, NOON).fresh();

        assertThat(at(domain.another(), NOON).isCurrent(nonce)).isTrue();
        assertThat(at(domain.another(), NOON.plus(DigestNonces.LIFE)).isCurrent(nonce))
                .isTrue();
        assertThat(at(domain.another(), NOON.plus(DigestNonces.LIFE).plus(Duration.ofMillis(1)))
                        .isCurrent(nonce))
                .isFalse();
    }

    @Test
    void nobodyElseMakesOne() {
        var nonces = at(domain, NOON);
        var nonce = nonces.fresh();

        assertThat(nonces.isCurrent("f" + nonce.substring(1))).isFalse();
        assertThat(nonces.isCurrent(nonce.substring(0, 47) + (nonce.endsWith("0") ? "1" : "0")))
                .isFalse();
        assertThat(nonces.isCurrent("")).isFalse();
        assertThat(nonces.isCurrent("x".repeat(48))).isFalse();
    }

    private static DigestNonces at(Domain domain, Instant now) {
        domain.put(Clock.class, Clock.fixed(now, ZoneOffset.UTC));
        return domain.bean(DigestNonces.class);
    }
}
