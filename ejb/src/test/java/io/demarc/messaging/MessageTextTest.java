// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Regional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** AV-2, SM-3: the text of a campaign and what each recipient reads. */
class MessageTextTest {

    private static final String LINK_OF_60 = "https://phone.northwind.example/a/1a2b3." + "x".repeat(20);

    static Iterable<String> languages() {
        return Regional.LANGUAGES;
    }

    @Test
    void eachPlaceholderBecomesTheRecipientsOwnValue() {
        var text = MessageText.of("{name} {number} {username} {provider} {link}", MessageKind.ACTIVATION);

        assertThat(text.render(Rows.elena(), "Northwind Voice", "https://x.example/a/1"))
                .isEqualTo("Elena Greco +393475550132 84194633 Northwind Voice https://x.example/a/1");
    }

    @Test
    void whoHasNoNameIsCalledByTheUsername() {
        var nameless = Rows.row(null, Rows.MOBILE, AccountType.PGSM, AccountStatus.CREATED);

        assertThat(MessageText.of("Hello {name}", MessageKind.FREE_TEXT).render(nameless, "N", null))
                .isEqualTo("Hello 84194633");
    }

    @Test
    void whatANameContainsIsTakenAsItIs() {
        var odd = Rows.row("A $1 \\ {link}", Rows.MOBILE, AccountType.PGSM, AccountStatus.CREATED);

        assertThat(MessageText.of("Hello {name}", MessageKind.FREE_TEXT).render(odd, "N", null))
                .isEqualTo("Hello A $1 \\ {link}");
    }

    @Test
    void aTextWithAnUnknownPlaceholderIsRefused() {
        refused("Hello {nam}", MessageKind.FREE_TEXT, "text.placeholder");
        refused("Hello {}", MessageKind.FREE_TEXT, "text.placeholder");
    }

    @Test
    void onlyAMessageWithALinkMayNameIt() {
        refused("Look: {link}", MessageKind.FREE_TEXT, "text.placeholder");
    }

    @Test
    void anInstallationOrActivationWithoutItsLinkIsRefused() {
        refused("Install it", MessageKind.INSTALLATION, "text.noLink");
        refused("Activate it", MessageKind.ACTIVATION, "text.noLink");
    }

    @Test
    void anEmptyOrEndlessTextIsRefused() {
        refused(null, MessageKind.FREE_TEXT, "required");
        refused(" \n ", MessageKind.FREE_TEXT, "required");
        refused("a".repeat(1531), MessageKind.FREE_TEXT, "tooLong");
        refused("a\u0007b", MessageKind.FREE_TEXT, "controlCharacters");
    }

    @Test
    void linesStayLines() {
        assertThat(MessageText.of("one\r\ntwo", MessageKind.FREE_TEXT).template())
                .isEqualTo("one\ntwo");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachStandardTextIsOnePartOfGsm7(String language) {
        for (var kind : new MessageKind[] {MessageKind.INSTALLATION, MessageKind.ACTIVATION}) {
            var text = MessageText.of(MessageText.standard(kind, language), kind);

            var segments = Segments.of(text.render(Rows.elena(), "Northwind Voice", LINK_OF_60));

            assertThat(LINK_OF_60).hasSize(60);
            assertThat(segments.forcingUcs2()).as(kind + " in " + language).isEmpty();
            assertThat(segments.parts()).as(kind + " in " + language).hasSize(1);
        }
    }

    @Test
    void aFreeTextIsTheOperatorsOwn() {
        assertThat(MessageText.standard(MessageKind.FREE_TEXT, "en")).isNull();
    }

    private static void refused(String typed, MessageKind kind, String key) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> MessageText.of(typed, kind))
                .satisfies(
                        refusal -> assertThat(refusal.problems().get(0).key()).isEqualTo(key))
                .satisfies(
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("text"));
    }
}
