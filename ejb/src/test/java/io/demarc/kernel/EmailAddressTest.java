// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5321 in the common case. */
class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Nina@Northwind.example, nina@northwind.example",
        "' a.b+c@sub.example.org ', a.b+c@sub.example.org",
        "o'neil@example.ie, o'neil@example.ie",
        "x@a-b.example, x@a-b.example"
    })
    void addressesAreStrippedAndInSmallLetters(String typed, String address) {
        assertThat(EmailAddress.optional(typed)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nina",
                "nina@",
                "@example.org",
                "nina@example",
                "ni na@example.org",
                "nina@exa mple.org",
                ".nina@example.org",
                "ni..na@example.org",
                "nina@-example.org",
                "nina@example.org\nBcc: all@example.org",
                "nina@example.org,ada@example.org"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.optional(typed)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void nothingTypedIsNoAddress(String typed) {
        assertThat(EmailAddress.optional(typed)).isNull();
    }

    @Test
    void addressesHave254CharactersAtMost() {
        var longest = "a".repeat(64) + "@" + ("b".repeat(60) + ".").repeat(3) + "c".repeat(2) + ".org";

        assertThat(EmailAddress.optional(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> EmailAddress.optional("a".repeat(200) + longest))
                .isInstanceOf(BusinessException.class);
    }

    /** A pattern that tries every split would hang a form for minutes. */
    @Test
    void aLongTextWithoutEndIsRefusedAtOnce() {
        var text = "a.".repeat(120) + "@" + "a-".repeat(5);

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> EmailAddress.optional(text)).isInstanceOf(BusinessException.class));
    }
}
