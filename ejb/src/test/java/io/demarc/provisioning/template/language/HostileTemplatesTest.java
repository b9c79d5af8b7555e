// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
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

    private static List<String> keys(String text) {
        return TemplateText.lint(text, FileFormat.XML, Sharing.ONE_DEVICE).stream()
                .map(LintProblem::key)
                .toList();
    }
}
