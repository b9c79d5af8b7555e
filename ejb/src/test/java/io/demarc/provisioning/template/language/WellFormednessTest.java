// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.demarc.kernel.BusinessException;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.ShippedTemplates;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DV-11: what a template makes of XML can be read by a phone, or the template is refused with the place. */
class WellFormednessTest {

    @ParameterizedTest
    @EnumSource(Maker.class)
    void whatIsShippedIsWellFormed(Maker maker) {
        for (var role : FileRole.values()) {
            ShippedTemplates.find(maker, role)
                    .ifPresent(template -> assertThat(
                                    TemplateText.lint(template.text(), template.format(), role.sharing()))
                            .as("%s %s", maker, role)
                            .isEmpty());
        }
    }

    /** Each with the line and the column of the template, whatever the values before it were. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a>\\n  <b>{{registrar}}</c>\\n</a> | 2 | lint.xml.open | b, 2",
                "<a>\\n{{#lines}}\\n  <b>{{username}}\\n{{/lines}}\\n</a> | 5 | lint.xml.open | b, 3",
                "{{! note }}\\n<a>\\n{{#wipe}}\\n  </a>\\n{{/wipe}}\\n</a> | 6 | lint.xml | ",
                "<a>\\n{{#transport is UDP}}\\n  Tom & Jerry\\n{{/transport is UDP}}\\n</a> | 3 | lint.xml.open | a, 1",
                "<a>\\n  <b c=1/>\\n</a> | 2 | lint.xml.open | a, 1",
                "<a>\\n  <b c=\"1\" c=\"2\"/>\\n</a> | 2 | lint.xml.open | a, 1",
                "<a/>\\n<b/> | 2 | lint.xml | ",
                "<a>\\n  &nbsp;\\n</a> | 2 | lint.xml.open | a, 1",
                "<a>\\n  &#1;\\n</a> | 2 | lint.xml.open | a, 1",
                "no element | 1 | lint.xml | ",
                "{{^wipe}}<a/>{{/wipe}} | 1 | lint.xml | "
            })
    void whatNoPhoneCouldReadIsRefusedAtItsLine(String written, int line, String key, String args) {
        var problems = lint(written.replace("\\n", "\n"));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).key()).isEqualTo(key);
        assertThat(problems.get(0).line()).isEqualTo(line);
        assertThat(problems.get(0).args().toString()).isEqualTo("[" + (args == null ? "" : args) + "]");
        assertThat(problems.get(0).problem().text(Locale.ENGLISH)).startsWith("Line " + line + ", column ");
        assertThat(problems.get(0).problem().text(Locale.ITALIAN)).startsWith("Riga " + line + ", colonna ");
    }

    @Test
    void theColumnIsThatOfTheTemplateBehindAValueOfAnyLength() {
        var text = "<a><b>{{registrar}}</b>{{#lines}}{{password}}<c></d>{{/lines}}</a>";

        assertThat(lint(text))
                .extracting(LintProblem::line, LintProblem::column)
                .containsExactly(tuple(1, text.indexOf("</d>") + "</".length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]><a/>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"
            })
    void aDocumentTypeIsRefusedBeforeItIsRead(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(lint(text)).extracting(LintProblem::key).containsExactly("lint.doctype"));
    }

    /** Text that looks like a document type is text. */
    @Test
    void inACommentItIsNone() {
        assertThat(lint("<a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE b>]]></a>")).isEmpty();
    }

    @Test
    void namesOfElementsMayHaveNumbersAndTheDeclarationMayStandBehindAComment() {
        assertThat(lint(
                        "{{! mine }}\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>{{#lines}}<P{{number}}>{{username}}</P{{number}}>"
                                + "{{/lines}}</a>\n"))
                .isEmpty();
    }

    @Test
    void aHugeTemplateIsCheckedSoon() {
        var row = "<row>{{registrar}}</row>\n";
        var text = "<a>\n{{#lines}}\n" + row.repeat(3_900) + "{{/lines}}\n</a>";

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(lint(text)).isEmpty());
    }

    /** What was saved before stays readable: phones must not lose their configuration. */
    @Test
    void onlyWhatIsWrittenNowMustBeWellFormed() {
        assertThat(TemplateText.of("<a>", FileFormat.XML, Sharing.ONE_DEVICE).text())
                .isEqualTo("<a>");
        assertThatThrownBy(() -> TemplateText.written("<a>", FileFormat.XML, Sharing.ONE_DEVICE))
                .isInstanceOf(BusinessException.class);
        assertThat(TemplateText.written("a = <b>", FileFormat.KEY_VALUE, Sharing.ONE_DEVICE)
                        .variables())
                .isEqualTo(List.of());
    }

    private static List<LintProblem> lint(String text) {
        return TemplateText.lint(text, FileFormat.XML, Sharing.ONE_DEVICE);
    }
}
