// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every typed text obeys. */
class TextTest {

    @Test
    void whiteSpaceAroundDoesNotCount() {
        assertThat(Text.required("name", " \u2003Acme \t", 4)).isEqualTo("Acme");
    }

    @Test
    void aBlankTextIsMissing() {
        assertThat(Text.optional("name", " \n ", 10)).isNull();
        assertProblem("required", () -> Text.required("name", " \n ", 10));
    }

    @Test
    void theLongestTextFitsAndOneMoreCharacterDoesNot() {
        assertThat(Text.optional("name", "x".repeat(10), 10)).hasSize(10);
        assertProblem("tooLong", () -> Text.optional("name", "x".repeat(11), 10));
    }

    /** A line break in a display name would inject lines into a phone's configuration. */
    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0000b", "a\u0085b", "a\u001bb"})
    void controlCharactersAreRefused(String text) {
        assertProblem("controlCharacters", () -> Text.optional("name", text, 10));
    }

    @Test
    void linesMayBreakButHoldNoOtherControlCharacter() {
        assertThat(Text.lines("notes", "one\r\ntwo\tthree", 100)).isEqualTo("one\r\ntwo\tthree");
        assertProblem("controlCharacters", () -> Text.lines("notes", "one\u0000two", 100));
    }

    @Property
    void anAcceptedTextIsAcceptedAgainUnchanged(@ForAll String text) {
        try {
            var once = Text.optional("name", text, 50);
            assertThat(Text.optional("name", once, 50)).isEqualTo(once);
        } catch (BusinessException refused) {
            assertThat(refused.problems()).hasSize(1);
        }
    }

    private static void assertProblem(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .containsExactly(key));
    }
}
