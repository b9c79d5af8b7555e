// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PF-4: passwords after OWASP ASVS 5.0, 6.2. */
class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"quiet harbour 77", "abcdefghijkl", "πάντα ῥεῖ καὶ οὐδὲν μένει"})
    void aLongUncommonTextIsAccepted(String typed) {
        assertThat(chosen(typed, typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', required",
        "elevenchars, elevenchars, password.length",
        "quiet harbour 77, quiet harbour 78, password.repeat",
        "Password1234, Password1234, password.common",
        "I am NINA here, I am NINA here, password.common"
    })
    void aPasswordThatBreaksARuleIsRefusedWithTheReason(String typed, String repeated, String reason) {
        assertRefused(typed, repeated, reason);
    }

    @Test
    void aPasswordOf128CharactersIsTheLongest() {
        assertThat(chosen("x".repeat(128), "x".repeat(128)).value()).hasSize(128);
        assertRefused("x".repeat(129), "x".repeat(129), "password.length");
    }

    @Test
    void aMissingPasswordIsRequired() {
        assertRefused(null, null, "required");
    }

    @Test
    void spacesAtTheEndsCount() {
        assertThat(chosen(" quiet harbour ", " quiet harbour ").value()).isEqualTo(" quiet harbour ");
    }

    @Test
    void generatedPasswordsDifferAndHaveNoSignsThatLookAlike() {
        var generated = Stream.generate(() -> NewPassword.generated(16).value())
                .limit(500)
                .toList();

        assertThat(generated).doesNotHaveDuplicates().allMatch(password -> password.matches("[a-zA-Z2-9&&[^lIO]]{16}"));
    }

    @Test
    void aPasswordDoesNotShowInALog() {
        assertThat(NewPassword.generated(16).toString()).isEqualTo("NewPassword[…]");
    }

    private static NewPassword chosen(String typed, String repeated) {
        return NewPassword.chosen("newPassword", typed, repeated, "nina");
    }

    private static void assertRefused(String typed, String repeated, String reason) {
        assertThatThrownBy(() -> chosen(typed, repeated))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("newPassword");
                                    assertThat(problem.key()).isEqualTo(reason);
                                }));
    }
}
