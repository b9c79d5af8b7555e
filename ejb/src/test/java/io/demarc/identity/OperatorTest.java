// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spec, section 1 and PF-4: logins, their locks and the roles that fit a place. */
class OperatorTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final TenantPath PROVIDER = TenantPath.provider(7);

    private final Operator nina = operator(PROVIDER, "nina", Role.SERVICE_PROVIDER);

    @Test
    void fourWrongPasswordsDoNotLock() {
        fail(nina, 4);

        assertThat(nina.isLocked(NOON)).isFalse();
    }

    /** PF-4: login throttling. */
    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "60, 60"})
    void furtherWrongPasswordsLockForTwiceAsLongUpToAnHour(int wrong, long minutes) {
        fail(nina, wrong);
        var end = NOON.plus(Duration.ofMinutes(minutes));

        assertThat(nina.isLocked(end.minusNanos(1))).isTrue();
        assertThat(nina.isLocked(end)).isFalse();
    }

    @Test
    void theRightPasswordForgetsTheWrongOnes() {
        fail(nina, 4);
        nina.loggedIn(NOON);
        fail(nina, 4);

        assertThat(nina.isLocked(NOON)).isFalse();
    }

    @Test
    void aNewPasswordOpensTheLockAndEndsWhatTheOldOneOpened() {
        fail(nina, 5);
        nina.changePassword("another hash", true, NOON.plusSeconds(1));

        assertThat(nina.isLocked(NOON.plusSeconds(1))).isFalse();
        assertThat(nina.mustChangePassword()).isTrue();
        assertThat(nina.credentialsSince()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void disablingEndsSessionsAndEnablingDoesNotBringThemBack() {
        nina.disable(NOON.plusSeconds(9));
        nina.enable();

        assertThat(nina.isEnabled()).isTrue();
        assertThat(nina.credentialsSince()).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void theFirstPasswordMustBeChanged() {
        assertThat(nina.mustChangePassword()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_ADMINISTRATOR, true, false, false",
        "SERVICE_PROVIDER, false, true, false",
        "ORGANIZATION_ADMINISTRATOR, false, false, true",
        "BATCH_OPERATOR, true, true, false",
        "AUDITOR, true, true, false"
    })
    void aRoleExistsOnlyAtItsPlaces(Role role, boolean system, boolean provider, boolean organization) {
        assertThat(role.existsAt(TenantPath.SYSTEM)).isEqualTo(system);
        assertThat(role.existsAt(PROVIDER)).isEqualTo(provider);
        assertThat(role.existsAt(new TenantPath(7L, 8L))).isEqualTo(organization);
    }

    @Test
    void aRoleThatDoesNotExistAtThePlaceIsRefused() {
        assertThatThrownBy(() -> operator(PROVIDER, "root", Role.SYSTEM_ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems()).containsExactly(Problem.at("role", "role.scope")));
    }

    @Test
    void everyProblemOfTheFormIsToldAtOnce() {
        var form = new OperatorForm("a b", " ", "nobody", null, "xx", "Mars/Base");

        assertThatThrownBy(() -> new Operator(PROVIDER, form, "hash", NOON))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("login", "role", "name", "email", "language", "timeZone"));
    }

    @Test
    void loginsAreStoredInSmallLetters() {
        assertThat(operator(PROVIDER, " Nina.Vos@Example.com ", Role.AUDITOR).login())
                .isEqualTo("nina.vos@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", ".abc", "a b c", "abc/def", "äbc", "<abc>"})
    void loginsOfAnotherFormAreRefused(String login) {
        assertThatThrownBy(() -> operator(PROVIDER, login, Role.AUDITOR)).isInstanceOf(BusinessException.class);
    }

    private static void fail(Operator operator, int times) {
        for (int i = 0; i < times; i++) {
            operator.failedToLogIn(NOON);
        }
    }

    private static Operator operator(TenantPath scope, String login, Role role) {
        return new Operator(scope, new OperatorForm(login, "Nina Vos", null, role, "en", "Europe/Rome"), "hash", NOON);
    }
}
