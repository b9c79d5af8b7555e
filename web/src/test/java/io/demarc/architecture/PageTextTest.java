// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word on a page comes from a bundle, and the bundle has it. */
class PageTextTest {

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasLiteralText(Page page) {
        assertThat(page.literalTexts()).as(page.file().toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBundleHasEveryKeyOfAPage(Page page) {
        assertThat(Bundle.CONSOLE.texts().keySet()).as(page.file().toString()).containsAll(page.keys());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBundleHasAKeyForEveryPrefixOfAPage(Page page) {
        var keys = Bundle.CONSOLE.texts().keySet();

        assertThat(page.keyPrefixes())
                .as(page.file().toString())
                .allSatisfy(prefix -> assertThat(keys).anyMatch(key -> key.startsWith(prefix)));
    }

    @Test
    void wordsInTextAttributesAndExpressionsAreFound() {
        var page = new Page(null, """
                <html xmlns:p="primefaces"><p title="Two words">Hello &nbsp; #{msg['a.b']}</p>
                <p:commandButton value="Save" styleClass="wide"/>#{open ? 'is open now' : msg['x']} – 1
                <kbd>Ctrl K</kbd> Demarc #{shut ? msg['x'] : a and b ? msg['x'] : ''}</html>""");

        assertThat(page.literalTexts()).containsExactlyInAnyOrder("Two words", "Hello", "Save", "is open now");
        assertThat(page.keys()).containsExactly("a.b", "x");
    }
}
