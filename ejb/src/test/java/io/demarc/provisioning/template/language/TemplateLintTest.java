// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.PhoneMaking;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a template is told with its place when it is saved (DV-11). */
class TemplateLintTest {

    private static final Addresses ADDRESSES = new Addresses("https://pbx.example.org/demarc/provision");

    @ParameterizedTest
    @CsvSource({
        "'\uFEFF<a/>', 1, 1, U+FEFF",
        "'<a>\n  <b>\u0007</b></a>', 2, 6, U+0007",
        "'<a>\u202Egro.live</a>', 1, 4, U+202E",
        "'<a>\u200B</a>', 1, 4, U+200B",
        "'<a>\u2028</a>', 1, 4, U+2028",
        "'<a>\u001B[2J</a>', 1, 4, U+001B",
        "'<a>\uD800</a>', 1, 4, U+D800",
        "'<a>\uFFFF</a>', 1, 4, U+FFFF"
    })
    void aSignThatNobodySeesIsNamedWithItsPlace(String text, int line, int column, String sign) {
        var problems = TemplateText.lint(text, FileFormat.XML, Sharing.ONE_DEVICE);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).isEqualTo(LintProblem.at(line, column, "lint.character", sign));
    }

    @Test
    void nulIsNamedWithItsPlace() {
        assertThat(TemplateText.lint("a\0b", FileFormat.KEY_VALUE, Sharing.ONE_DEVICE))
                .containsExactly(LintProblem.at(1, 2, "lint.character", "U+0000"));
    }

    @Test
    void lineEndsOfAnySystemAreTheSameTemplate() {
        var unix = TemplateText.of("a = 1\nb = 2\n", FileFormat.KEY_VALUE, Sharing.ONE_DEVICE);

        assertThat(TemplateText.of("a = 1\r\nb = 2\r\n", FileFormat.KEY_VALUE, Sharing.ONE_DEVICE))
                .isEqualTo(unix);
        assertThat(TemplateText.of("a = 1\rb = 2\r", FileFormat.KEY_VALUE, Sharing.ONE_DEVICE))
                .isEqualTo(unix);
    }

    @Test
    void aKeyTakesNumbersOnly() {
        assertThat(keys("<User_{{registerMinutes}}_ ua='{{adminUser}}'>{{adminUser}}</User_{{registerMinutes}}_>"))
                .isEmpty();
        assertThat(TemplateText.lint("a.{{adminUser}} = 1", FileFormat.KEY_VALUE, Sharing.ONE_DEVICE))
                .extracting(LintProblem::key)
                .containsExactly("lint.unsafePlace.KEY_VALUE");
    }

    @Test
    void aMistakeIsShownAtItsLineAndColumnInWords() {
        var text = "<a>\n  {{#lines}}\n  {{nobody}}{{/keys}}\n</a>";

        assertThat(TemplateText.lint(text, FileFormat.XML, Sharing.ONE_DEVICE))
                .containsExactly(
                        LintProblem.at(2, 3, "lint.unclosedSection", "lines"),
                        LintProblem.at(3, 3, "lint.unknown", "nobody"),
                        LintProblem.at(3, 13, "lint.otherEnd", "keys", "lines", 2));
        assertThatThrownBy(() -> TemplateText.of(text, FileFormat.XML, Sharing.ONE_DEVICE))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.text(Locale.ENGLISH))
                                .contains(
                                        "Line 3, column 3: there is nothing called nobody here. Declare it, or look up the"
                                                + " names that are always there."));
    }

    @ParameterizedTest
    @CsvSource({
        "'{{! variable: a | text | x }}', lint.declaration",
        "'{{! variable: 1a | text | x | A }}', lint.declaration",
        "'{{! variable: a | code | x | A }}', lint.type",
        "'{{! variable: a | time_zone | UTC | A }}', lint.type",
        "'{{! variable: a | choice | x | A }}', lint.type",
        "'{{! variable: a | choice x y | z | A }}', lint.fallback",
        "'{{! variable: a | choice <x> | <x> | A }}', lint.choices",
        "'{{! variable: a | number | ten | A }}', lint.fallback",
        "'{{! variable: a | boolean | | A }}', lint.fallback",
        "'{{! variable: a | host | a b | A }}', lint.fallback",
        "'{{! variable: a | secret | hunter2 | A }}', lint.secretInText",
        "'{{! variable: lines | text | x | A }}', lint.nameTaken",
        "'{{! variable: password | text | x | A }}', lint.nameTaken",
        "'{{! variable: registrar | text | x | A }}', lint.nameTaken"
    })
    void aDeclarationThatMeansNothingIsRefused(String text, String key) {
        assertThat(keys(text)).containsExactly(key);
    }

    @Test
    void declaredVariablesHoldWhatWasSetOrTheirFallback() {
        var text = TemplateText.of("""
                {{! variable: codec | choice G722, PCMA | G722 | First codec }}
                {{! variable: tones | boolean | true | Tones }}
                codec = {{codec}}{{#codec is PCMA}} narrow{{/codec is PCMA}}
                {{#tones}}
                tones = 1
                {{/tones}}
                """, FileFormat.KEY_VALUE, Sharing.ONE_DEVICE);
        var phone = PhoneMaking.phone(Maker.YEALINK, 1, 0);

        assertThat(CompiledTemplate.of(text).render(PhoneModel.of(phone, text.variables(), Map.of(), ADDRESSES)))
                .isEqualTo("codec = G722\ntones = 1\n");
        var set = Map.of("codec", "PCMA", "tones", "false");
        assertThat(CompiledTemplate.of(text).render(PhoneModel.of(phone, text.variables(), set, ADDRESSES)))
                .isEqualTo("codec = PCMA narrow\n");
    }

    /** Whatever is typed: it is refused in words, or it renders; nothing else happens. */
    @Property(tries = 2000)
    void anyTextIsRefusedOrRenders(@ForAll("texts") String typed) {
        var problems = TemplateText.lint(typed, FileFormat.XML, Sharing.ONE_DEVICE);
        if (problems.isEmpty()) {
            var text = TemplateText.of(typed, FileFormat.XML, Sharing.ONE_DEVICE);
            var phone = PhoneMaking.phone(Maker.SNOM, 4, 2);
            assertThat(CompiledTemplate.of(text).render(PhoneModel.of(phone, text.variables(), Map.of(), ADDRESSES)))
                    .doesNotContain("{{#")
                    .doesNotContain("{{/");
        } else {
            assertThat(problems).extracting(LintProblem::problem).allSatisfy(TemplateLintTest::isInWords);
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> texts() {
        return net.jqwik.api.Arbitraries.of(
                        "{{#lines}}",
                        "{{/lines}}",
                        "{{^lines}}",
                        "{{#wipe}}",
                        "{{/wipe}}",
                        "{{registrar}}",
                        "{{password}}",
                        "{{number}}",
                        "{{",
                        "}}",
                        "{",
                        "}",
                        "{{!",
                        "{{! x }}",
                        "\n",
                        "\r\n",
                        " ",
                        "<a>",
                        "</a>",
                        "<a b='",
                        "'>",
                        "<!--",
                        "-->",
                        "text",
                        "{{#number is 1}}",
                        "{{/number is 1}}",
                        "{{>x}}",
                        "{{=a b=}}",
                        "\u200b",
                        "=",
                        "{{ registrar }}",
                        "\t")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static void isInWords(Problem problem) {
        assertThat(problem.text(Locale.ENGLISH)).startsWith("Line ");
        assertThat(problem.text(Locale.ITALIAN)).startsWith("Riga ");
    }

    private static List<String> keys(String text) {
        return TemplateText.lint(text, FileFormat.XML, Sharing.ONE_DEVICE).stream()
                .map(LintProblem::key)
                .toList();
    }
}
