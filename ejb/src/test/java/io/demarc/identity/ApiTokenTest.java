// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Permission;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** UI-6: API tokens with scope and expiry. */
class ApiTokenTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Set<Permission> READ_GROUPS = EnumSet.of(Permission.GROUP_READ);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Operator bruno = new Operator(
            TenantPath.provider(7),
            new OperatorForm("bruno", "Bruno Riva", null, Role.BATCH_OPERATOR, "it", "Europe/Rome"),
            "hash",
            NOON);

    @Test
    void itIsValidUntilItExpires() {
        var token = token(READ_GROUPS, A_DAY);

        assertThat(token.state(bruno, NOON.plus(A_DAY).minusSeconds(1))).isEqualTo(TokenState.VALID);
        assertThat(token.state(bruno, NOON.plus(A_DAY))).isEqualTo(TokenState.EXPIRED);
    }

    @Test
    void itEndsWhenItIsRevoked() {
        var token = token(READ_GROUPS, A_DAY);

        token.revoke(NOON.plusSeconds(5));

        assertThat(token.state(bruno, NOON.plusSeconds(5))).isEqualTo(TokenState.REVOKED);
    }

    @Test
    void itEndsWithThePasswordOfItsOperator() {
        var token = token(READ_GROUPS, A_DAY);

        bruno.changePassword("another hash", false, NOON.plusSeconds(60));

        assertThat(token.state(bruno, NOON.plusSeconds(61))).isEqualTo(TokenState.ENDED);
    }

    @Test
    void itEndsWhenItsOperatorIsDisabledAndDoesNotComeBack() {
        var token = token(READ_GROUPS, A_DAY);

        bruno.disable(NOON.plusSeconds(60));
        assertThat(token.state(bruno, NOON.plusSeconds(61))).isEqualTo(TokenState.ENDED);
        bruno.enable();
        assertThat(token.state(bruno, NOON.plusSeconds(62))).isEqualTo(TokenState.ENDED);
    }

    @Test
    void itsCallerMayOnlyWhatBothTheRoleAndTheTokenAllow() {
        var caller = token(READ_GROUPS, A_DAY).caller(bruno);

        assertThat(caller.permissions()).containsExactly(Permission.GROUP_READ);
        assertThat(caller.scope()).isEqualTo(TenantPath.provider(7));
        assertThat(caller.name()).isEqualTo("bruno");
    }

    @Test
    void aPermissionThatItsMakerLacksIsRefused() {
        assertThatThrownBy(() -> token(EnumSet.of(Permission.GROUP_WRITE), A_DAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems()).containsExactly(Problem.at("scope", "token.scope")));
    }

    @Test
    void aTokenCannotMakeTokens() {
        assertThatThrownBy(() -> token(EnumSet.of(Permission.TOKEN_OWN), A_DAY)).isInstanceOf(BusinessException.class);
    }

    @Test
    void everyProblemOfTheFormIsTold() {
        var secret = TokenSecret.generated();
        var none = EnumSet.noneOf(Permission.class);

        assertThatThrownBy(() -> new ApiToken(bruno, " ", none, READ_GROUPS, secret, Duration.ZERO, NOON))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("name", "scope", "validity"));
    }

    @Test
    void itLastsAYearAtMost() {
        assertThat(token(READ_GROUPS, ApiToken.LONGEST).expiresAt()).isEqualTo(NOON.plus(ApiToken.LONGEST));
        assertThatThrownBy(() -> token(READ_GROUPS, ApiToken.LONGEST.plusSeconds(1)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void useIsNotedAtMostOnceAMinute() {
        var token = token(READ_GROUPS, A_DAY);

        token.used(NOON);
        token.used(NOON.plusSeconds(59));
        assertThat(token.lastUsedAt()).isEqualTo(NOON);
        token.used(NOON.plusSeconds(60));
        assertThat(token.lastUsedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void secretsAreOneOfAKindAndRecognizable() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            var secret = TokenSecret.generated();
            assertThat(TokenSecret.parse(secret.text())).contains(secret);
            assertThat(secret.hash()).matches("[0-9a-f]{64}");
            seen.add(secret.hash());
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void textsThatAreNoTokenAreNotLookedUp() {
        assertThat(TokenSecret.parse(null)).isEmpty();
        assertThat(TokenSecret.parse("")).isEmpty();
        assertThat(TokenSecret.parse("dmc_short")).isEmpty();
        assertThat(TokenSecret.parse(TokenSecret.generated().text() + " ")).isEmpty();
        assertThat(TokenSecret.parse("abc_" + "A".repeat(43))).isEmpty();
    }

    @Test
    void secretsDoNotShowInLogs() {
        var secret = TokenSecret.generated();

        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(new IssuedToken(1, secret.text(), NOON).toString()).doesNotContain(secret.text());
    }

    private ApiToken token(Set<Permission> scope, Duration validity) {
        var granted = bruno.caller().permissions();
        return new ApiToken(bruno, "nightly export", scope, granted, TokenSecret.generated(), validity, NOON);
    }
}
