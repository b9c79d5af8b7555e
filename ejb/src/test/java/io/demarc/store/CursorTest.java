// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UI-2: where a page of a list begins, as text in an address. */
class CursorTest {

    /** Texts of lists hold no control characters ({@link io.demarc.kernel.Text}). */
    @Property
    void aCursorComesBackFromItsTextWhateverTheListIsSortedBy(
            @ForAll boolean backwards, @ForAll long id, @ForAll String value) {
        var shown = value.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var cursor = new Cursor(backwards, id, shown);

        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
        assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void noTextIsTheFirstPage(String text) {
        assertThat(Cursor.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "abc", "Zjo", "Zjp4Ong", "f:1:x"})
    void aTextThatWasTypedByHandIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(BusinessException.class);
    }

    @Property
    void anyTextIsACursorOrRefused(@ForAll String text) {
        try {
            Cursor.parse(text);
        } catch (BusinessException refused) {
            assertThat(refused.problems()).hasSize(1);
        }
    }
}
