// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spec, section 1: logins and the roles that fit a place. */
class OperatorTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final TenantPath PROVIDER = TenantPath.provider(7);

    private final Operator nina = operator(PROVIDER, "nina", Role.SERVICE_PROVIDER);

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
        "AUDITOR, true, true, false",
        "CONTACT, false, false, false"
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

    private static Operator operator(TenantPath scope, String login, Role role) {
        return new Operator(scope, new OperatorForm(login, "Nina Vos", null, role, "en", "Europe/Rome"), "hash", NOON);
    }
}
