// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.kernel.TenantPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PF-4: locks, second factors and recovery codes. */
class PersonTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Person person = new Contact(new TenantPath(7L, 8L), Customers.form("ada@acme.example"), "hash", NOON);

    @Test
    void fourWrongPasswordsDoNotLock() {
        fail(4);

        assertThat(person.isLocked(NOON)).isFalse();
    }

    /** PF-4: login throttling. */
    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "60, 60"})
    void furtherWrongPasswordsLockForTwiceAsLongUpToAnHour(int wrong, long minutes) {
        fail(wrong);
        var end = NOON.plus(Duration.ofMinutes(minutes));

        assertThat(person.isLocked(end.minusNanos(1))).isTrue();
        assertThat(person.isLocked(end)).isFalse();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        fail(4);
        person.loggedIn(NOON);
        fail(4);

        assertThat(person.isLocked(NOON)).isFalse();
    }

    @Test
    void aNewPasswordOpensTheLockAndEndsWhatTheOldOneOpened() {
        fail(5);
        person.changePassword("another hash", true, NOON.plusSeconds(1));

        assertThat(person.isLocked(NOON.plusSeconds(1))).isFalse();
        assertThat(person.mustChangePassword()).isTrue();
        assertThat(person.credentialsSince()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void aSecretThatWasNotProvenIsNoSecondFactor() {
        person.prepareSecondFactor("sealed");

        assertThat(person.hasSecondFactor()).isFalse();
    }

    /** RFC 6238, section 5.2: a code is accepted once, and none that is older. */
    @Test
    void aCodeIsAcceptedOnce() {
        person.prepareSecondFactor("sealed");
        person.switchSecondFactorOn(100, List.of(), NOON);

        assertThat(person.acceptStep(OptionalLong.of(100))).isFalse();
        assertThat(person.acceptStep(OptionalLong.of(101))).isTrue();
        assertThat(person.acceptStep(OptionalLong.of(101))).isFalse();
        assertThat(person.acceptStep(OptionalLong.of(99))).isFalse();
        assertThat(person.acceptStep(OptionalLong.empty())).isFalse();
    }

    @Test
    void aRecoveryCodeOpensOnce() {
        person.switchSecondFactorOn(1, List.of("a", "b"), NOON);

        assertThat(person.spendRecoveryCode("a")).isTrue();
        assertThat(person.spendRecoveryCode("a")).isFalse();
        assertThat(person.spendRecoveryCode("c")).isFalse();
        assertThat(person.recoveryCodesLeft()).isEqualTo(1);
        assertThat(person.spendRecoveryCode("b")).isTrue();
        assertThat(person.recoveryCodesLeft()).isZero();
        assertThat(person.spendRecoveryCode("")).isFalse();
    }

    @Test
    void switchedOffNothingOpensIt() {
        person.switchSecondFactorOn(1, List.of("a"), NOON);
        person.switchSecondFactorOff();

        assertThat(person.hasSecondFactor()).isFalse();
        assertThat(person.spendRecoveryCode("a")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            person.failedToLogIn(NOON);
        }
    }
}
