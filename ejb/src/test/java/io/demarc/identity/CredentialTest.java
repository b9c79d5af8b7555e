// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PF-4: locks, second factors and recovery codes. */
class CredentialTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Credential credential = new Credential("hash", NOON);

    @Test
    void fourWrongPasswordsDoNotLock() {
        fail(4);

        assertThat(credential.isLocked(NOON)).isFalse();
    }

    /** PF-4: login throttling. */
    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "60, 60"})
    void furtherWrongPasswordsLockForTwiceAsLongUpToAnHour(int wrong, long minutes) {
        fail(wrong);
        var end = NOON.plus(Duration.ofMinutes(minutes));

        assertThat(credential.isLocked(end.minusNanos(1))).isTrue();
        assertThat(credential.isLocked(end)).isFalse();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        fail(4);
        credential.loggedIn(NOON);
        fail(4);

        assertThat(credential.isLocked(NOON)).isFalse();
    }

    @Test
    void aNewPasswordOpensTheLockAndEndsWhatTheOldOneOpened() {
        fail(5);
        credential.change("another hash", true, NOON.plusSeconds(1));

        assertThat(credential.isLocked(NOON.plusSeconds(1))).isFalse();
        assertThat(credential.mustChange()).isTrue();
        assertThat(credential.since()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void aSecretThatWasNotProvenIsNoSecondFactor() {
        credential.prepareSecondFactor("sealed");

        assertThat(credential.hasSecondFactor()).isFalse();
    }

    /** RFC 6238, section 5.2: a code is accepted once, and none that is older. */
    @Test
    void aCodeIsAcceptedOnce() {
        credential.prepareSecondFactor("sealed");
        credential.switchSecondFactorOn(100, List.of(), NOON);

        assertThat(credential.accepts(OptionalLong.of(100))).isFalse();
        assertThat(credential.accepts(OptionalLong.of(101))).isTrue();
        assertThat(credential.accepts(OptionalLong.of(101))).isFalse();
        assertThat(credential.accepts(OptionalLong.of(99))).isFalse();
        assertThat(credential.accepts(OptionalLong.empty())).isFalse();
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        credential.switchSecondFactorOn(1, List.of("a", "b"), NOON);

        assertThat(credential.spend("a")).isTrue();
        assertThat(credential.spend("a")).isFalse();
        assertThat(credential.spend("c")).isFalse();
        assertThat(credential.recoveryCodesLeft()).isEqualTo(1);
        assertThat(credential.spend("b")).isTrue();
        assertThat(credential.recoveryCodesLeft()).isZero();
        assertThat(credential.spend("")).isFalse();
    }

    @Test
    void switchedOffNothingOpensIt() {
        credential.switchSecondFactorOn(1, List.of("a"), NOON);
        credential.switchSecondFactorOff();

        assertThat(credential.hasSecondFactor()).isFalse();
        assertThat(credential.spend("a")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            credential.failedToLogIn(NOON);
        }
    }
}
