// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.database.Domain;
import io.demarc.kernel.TenantPath;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PF-4: what an open session asks the password for. */
class PasswordProofTest {

    private static final String RIGHT = "three green cars";

    private final Domain domain = new Domain();
    private final PasswordProof proof = domain.bean(PasswordProof.class);
    private final Person person = new Contact(
            new TenantPath(7L, 8L),
            Customers.form("ada@acme.example"),
            domain.bean(PasswordHashing.class).generate(RIGHT.toCharArray()),
            Instant.parse("2026-03-01T12:00:00Z"));

    @AfterEach
    void close() {
        domain.close();
    }

    @Test
    void theRightPasswordProvesAndForgetsTheWrongOnes() {
        for (var round = 0; round < 2; round++) {
            guess(19);
            assertThatCode(() -> proof.demand(person, RIGHT, "oldPassword")).doesNotThrowAnyException();
        }
    }

    @Test
    void afterTwentyWrongOnesTheRightOneHelpsNobodyWhoMayHaveGuessedIt() {
        guess(20);

        assertThatThrownBy(() -> proof.demand(person, RIGHT, "oldPassword"))
                .hasMessageContaining("Too many wrong passwords");
    }

    @Test
    void nothingAndFarTooMuchAreWrong() {
        assertThatThrownBy(() -> proof.demand(person, null, "oldPassword")).hasMessageContaining("not your current");
        assertThatThrownBy(() -> proof.demand(person, "x".repeat(100_000), "oldPassword"))
                .hasMessageContaining("not your current");
    }

    private void guess(int times) {
        for (var i = 0; i < times; i++) {
            var wrong = "guess " + i;
            assertThatThrownBy(() -> proof.demand(person, wrong, "oldPassword"))
                    .hasMessageContaining("not your current");
        }
    }
}
