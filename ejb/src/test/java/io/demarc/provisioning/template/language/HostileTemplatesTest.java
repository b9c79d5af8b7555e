// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.PhoneMaking;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates are written by strangers (DV-11): what they may not do. */
class HostileTemplatesTest {

    private static final Addresses ADDRESSES = new Addresses("https://pbx.example.org/demarc/provision");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{> /etc/passwd}}",
                "{{>snom-device.xml}}",
                "{{>*name}}",
                "{{<parent}}{{/parent}}",
                "{{$block}}{{/block}}",
                "{{=<% %>=}}<% registrar %>",
                "{{= | | =}}",
                "{{{registrar}}}",
                "{{&registrar}}",
                "{{%implicit-iterator}}",
                "{{.}}",
                "{{..}}",
                "{{}}",
                "{{#}}{{/}}",
                "{{registrar.class}}{{x y}}",
                "{{registrar\n}}",
                "{{registrar()}}",
                "{{registrar | upper}}",
                "{{#if registrar}}{{/if}}",
                "{{regis\u200btrar}}",
                "{{\u0440egistrar}}",
                "{{registrar"
            })
    void nothingButNamesAndSectionsIsATag(String text) {
        assertThat(keys(text))
                .isNotEmpty()
                .allMatch(key -> key.matches("lint\\.(badTag|unclosedTag|character|unknown|strayEnd)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "getClass",
                "hashCode",
                "toString",
                "wait",
                "notify",
                "empty",
                "isEmpty",
                "size",
                "entrySet",
                "keySet",
                "values",
                "password",
                "username",
                "device.class",
                "device.getClass",
                "server.password",
                "lines.password",
                "java.lang",
                "this",
                "System.exit"
            })
    void whatWasNotDeclaredCannotBeReached(String name) {
        assertThat(keys("a = {{" + name + "}}")).isNotEmpty().isSubsetOf("lint.unknown", "lint.badTag");
    }

    /** Even when the check were fooled, the engine has maps only. */
    @Test
    void theEngineItselfReachesNoMethodOfAnObject() {
        var text =
                "{{class}}{{getClass}}{{size}}{{empty}}{{#entrySet}}x{{/entrySet}}{{registrar.class}}{{registrar.bytes}}";
        var unchecked = new TemplateText(text, FileFormat.XML, Sharing.ONE_DEVICE, List.of());

        assertThat(CompiledTemplate.of(unchecked).render(Map.of("registrar", "sip.example.org")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{>/etc/passwd}}", "{{{registrar}}}", "{{&registrar}}", "{{%x}}", "{{=<% %>=}}<%registrar%>"})
    void theEngineItselfRefusesWhatTheCheckRefuses(String text) {
        var unchecked = new TemplateText(text, FileFormat.XML, Sharing.ONE_DEVICE, List.of());

        assertThatThrownBy(() -> CompiledTemplate.of(unchecked).render(Map.of("registrar", "<x>")))
                .isInstanceOf(BusinessException.class);
    }

    static Stream<String> bombs() {
        return Stream.of(
                "{{#lines}}".repeat(3) + "x" + "{{/lines}}".repeat(3),
                "{{#wipe}}".repeat(5_000) + "{{/wipe}}".repeat(5_000),
                "{{#wipe}}".repeat(9_000),
                "{{^wipe}}".repeat(7) + "x" + "{{/wipe}}".repeat(7),
                "{{registrar}}".repeat(5_001),
                "{{".repeat(40_000),
                "{{!".repeat(30_000),
                "}}{{".repeat(20_000),
                "x".repeat(100_001),
                "{{! variable: a | text | | A }}".repeat(3),
                "");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefusedWhenItIsSavedAndQuickly(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(TemplateText.lint(text, FileFormat.XML, Sharing.ONE_DEVICE))
                        .isNotEmpty());
    }

    @Test
    void aTemplateThatRepeatsAListInAListEndsSoonEvenUnchecked() {
        var depth = 40;
        var text = "{{#lines}}".repeat(depth) + "{{/lines}}".repeat(depth);
        var unchecked = new TemplateText(text, FileFormat.XML, Sharing.ONE_DEVICE, List.of());
        var model = Map.<String, Object>of("lines", Collections.nCopies(16, Map.of("number", "1")));

        assertThatThrownBy(() -> CompiledTemplate.of(unchecked).render(model)).hasMessageContaining("too many steps");
    }

    @Test
    void aTemplateWithoutEndingOutputIsCut() {
        var text = TemplateText.of("{{#keys}}" + "y".repeat(90_000) + "{{/keys}}", FileFormat.XML, Sharing.ONE_DEVICE);
        var model = Map.<String, Object>of("keys", Collections.nCopies(48, Map.of()));

        assertThatThrownBy(() -> CompiledTemplate.of(text).render(model)).hasMessageContaining("1,000,000");
    }

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

    /** A line break injects configuration; some readers also end a line at the other three. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\0", "\u0085", "\u2028", "\u2029", "\u000B", "\f", "\uD800", "\uFFFE"})
    void aValueThatEndsALineIsRefusedInEveryFormat(String sign) {
        for (var format : FileFormat.values()) {
            var text = TemplateText.of("a = {{adminUser}}", format, Sharing.ONE_DEVICE);
            var model = Map.<String, Object>of("adminUser", "x" + sign + "account.1.password = stolen");

            assertThatThrownBy(() -> CompiledTemplate.of(text).render(model)).hasMessageContaining("adminUser");
        }
    }

    @Property(tries = 500)
    void noValueAddsAnElementOrALine(@ForAll String value) {
        var xml = TemplateText.of("<a b=\"{{adminUser}}\">{{adminUser}}</a>", FileFormat.XML, Sharing.ONE_DEVICE);
        var text = TemplateText.of("a = {{adminUser}}", FileFormat.KEY_VALUE, Sharing.ONE_DEVICE);
        var model = Map.<String, Object>of("adminUser", value);
        if (Letters.areFine(value)) {
            assertThat(CompiledTemplate.of(xml).render(model).chars().filter(c -> c == '<'))
                    .hasSize(2);
            assertThat(CompiledTemplate.of(xml).render(model).chars().filter(c -> c == '"'))
                    .hasSize(2);
            assertThat(CompiledTemplate.of(text).render(model)).isEqualTo("a = " + value);
        } else {
            assertThatThrownBy(() -> CompiledTemplate.of(text).render(model)).isInstanceOf(BusinessException.class);
        }
    }

    /** Braces in a value are letters: what was written into the file is not read again. */
    @Test
    void aValueIsNeverATemplate() {
        var text = TemplateText.of("a = {{adminUser}}", FileFormat.KEY_VALUE, Sharing.ONE_DEVICE);

        assertThat(CompiledTemplate.of(text)
                        .render(Map.of("adminUser", "{{adminPassword}}", "adminPassword", "secret")))
                .isEqualTo("a = {{adminPassword}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a {{adminUser}}/>",
                "<a b={{adminUser}}/>",
                "<{{adminUser}}/>",
                "<!-- {{adminUser}} -->",
                "<![CDATA[{{adminUser}}]]>",
                "<?pi {{registerMinutes}}?>",
                "<!DOCTYPE {{adminUser}}>"
            })
    void aValueStandsOnlyWhereItsEscapingHolds(String text) {
        assertThat(keys(text)).containsExactly("lint.unsafePlace.XML");
    }

    @Test
    void aKeyTakesNumbersOnly() {
        assertThat(keys("<User_{{registerMinutes}}_ ua='{{adminUser}}'>{{adminUser}}</User_{{registerMinutes}}_>"))
                .isEmpty();
        assertThat(TemplateText.lint("a.{{adminUser}} = 1", FileFormat.KEY_VALUE, Sharing.ONE_DEVICE))
                .extracting(LintProblem::key)
                .containsExactly("lint.unsafePlace.KEY_VALUE");
    }

    @ParameterizedTest
    @CsvSource({
        "{{#lines}}{{/lines}}, lint.model.SECRET",
        "{{device.url}}, lint.model.SECRET",
        "{{adminPassword}}, lint.model.SECRET",
        "{{#adminPassword}}x{{/adminPassword}}, lint.model.SECRET",
        "{{! variable: pin | secret | | PIN }}{{pin}}, lint.model.SECRET",
        "{{device.mac}}, lint.model.DEVICE",
        "{{device.serial}}, lint.model.DEVICE"
    })
    void aFileForAWholeModelHoldsNoSecretAndNothingOfOneDevice(String text, String key) {
        assertThat(TemplateText.lint(text, FileFormat.XML, Sharing.WHOLE_MODEL))
                .extracting(LintProblem::key)
                .containsExactly(key);
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
            assertThat(problems).extracting(LintProblem::problem).allSatisfy(HostileTemplatesTest::isInWords);
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
