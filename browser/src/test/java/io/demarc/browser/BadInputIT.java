// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody should type is refused in words, and changes nothing. */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final Map<String, String> VALUES = Map.of(
            "nothing", "",
            "too much", "x".repeat(12_000),
            "control characters", "A\u0001B\u0007C\u001b[31m",
            "HTML", "<img src=x onerror=document.title='taken'><script>document.title='taken'</script>",
            "EL", "#{7*7}${7*7}{{7*7}}",
            "SQL", "'; DROP TABLE account; --",
            "a wrong number", "-99999999999999999999");

    private final List<String> faults = new ArrayList<>();
    private DemoConsole.Running console;
    private Visitor administrator;
    private Addresses addresses;

    @BeforeAll
    void logIn(DemoConsole.Running running) {
        console = running;
        administrator = console.visitor("admin");
        addresses = Addresses.seenBy(administrator);
        administrator.page().onResponse(response -> {
            if (response.status() >= 500) {
                faults.add(response.status() + " " + response.url());
            }
        });
    }

    @AfterAll
    void leave() {
        administrator.close();
    }

    static Stream<Arguments> formsAndValues() {
        var forms = Map.of(
                "providers/new", "providers/list",
                "providers/edit?id={provider}", "providers/list",
                "operators/new", "operators/list",
                "organizations/new", "organizations/list",
                "groups/new", "groups/list",
                "groups/edit?id={group}", "groups/list",
                "profiles/new", "profiles/list",
                "accounts/new?way=plain", "accounts/list",
                "gateways/new", "gateways/list",
                "own/password", "own/tokens");
        return forms.entrySet().stream()
                .flatMap(form -> VALUES.keySet().stream().map(kind -> arguments(form.getKey(), form.getValue(), kind)));
    }

    @ParameterizedTest
    @MethodSource("formsAndValues")
    void aFormRefusesBadValuesBesideItsFields(String form, String list, String kind) {
        var before = rowsOf(list);
        administrator.open(addresses.resolve(form));
        var address = administrator.page().url();
        typeEverywhere(VALUES.get(kind));
        administrator.page().locator("[id='form:save']").click();

        var refusals = administrator
                .page()
                .locator(".ui-message-error, .ui-messages-error")
                .filter(new Locator.FilterOptions().setVisible(true));
        assertThat(refusals.first()).isVisible();
        assertThat(administrator.page().url()).isEqualTo(address);
        saysNothingOfItsInside();
        assertThat(rowsOf(list)).isEqualTo(before);
    }

    /** AC-1. */
    @Test
    void aWrongRepeatOfThePasswordIsToldWithTheOtherErrors() {
        administrator.open(addresses.resolve("accounts/new?way=plain&group={group}"));
        administrator.fill("number", "x").fill("password", "three green cars").fill("repeated", "three red cars");
        administrator.page().locator("[id='form:save']").click();

        for (var field : List.of("number", "repeated")) {
            assertThat(administrator.field(field).locator(".ui-message-error")).isVisible();
        }
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("an empty file", new byte[0]),
                arguments("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0}),
                arguments("no header", "Anna Rossi,+393475550132,,end-to-end,".getBytes(StandardCharsets.UTF_8)),
                arguments("only a header", "fullName,gsmNumber,securityModel\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** AC-8. */
    @ParameterizedTest
    @MethodSource("files")
    void aFileThatHoldsNoAccountsIsRefused(String kind, byte[] content) {
        var before = rowsOf("runs/list");
        administrator.open(addresses.resolve("accounts/import?group={group}"));
        administrator
                .page()
                .locator("[data-field='file'] input[type=file]")
                .setInputFiles(new FilePayload("accounts.csv", "text/csv", content));
        administrator.press("Check the file");

        assertThat(administrator.field("file").locator(".ui-message-error")).isVisible();
        saysNothingOfItsInside();
        assertThat(rowsOf("runs/list")).isEqualTo(before);
    }

    /** Pages that are open to everybody, and what stands behind a link, which begins no session (AV-6). */
    @ParameterizedTest
    @CsvSource({
        "login, 200",
        "login/forgot, 200",
        "portal/login, 200",
        "portal/forgot, 200",
        "a/made-up, 404",
        "i/made-up, 404"
    })
    void aMadeUpFormGetsThePageAnew(String path, int status) {
        try (var stranger = console.visitor()) {
            for (var header : List.of("Accept", "Faces-Request")) {
                var answer = stranger.page()
                        .request()
                        .post(
                                console.address().resolve(path).toString(),
                                RequestOptions.create()
                                        .setHeader(header, "partial/ajax")
                                        .setForm(FormData.create()
                                                .set("form", "form")
                                                .set("jakarta.faces.ViewState", "7:7")));

                assertThat(answer.status()).isEqualTo(status);
                assertThat(answer.text()).contains("</html>").doesNotContain("Error report", "java.lang");
            }
            assertThat(stranger.page().context().cookies().isEmpty()).isEqualTo(status == 404);
        }
    }

    /** Past what the browser itself would hold back. */
    private void typeEverywhere(String value) {
        administrator.page().evaluate("""
                value => document.querySelectorAll('#form input:not([type=hidden]), #form textarea').forEach(field => {
                    if (['checkbox', 'radio', 'file'].includes(field.type) || field.disabled || field.readOnly) return;
                    field.removeAttribute('maxlength');
                    if (field.type !== 'password') field.type = 'text';
                    field.value = value;
                })
                """, value);
    }

    private void saysNothingOfItsInside() {
        assertThat(faults).isEmpty();
        assertThat(administrator.page().title()).doesNotContain("taken");
        assertThat(administrator.page().innerText("body"))
                .doesNotContain("Exception", "at io.demarc", "jakarta.", "java.lang", "SELECT ", "SQLSTATE");
    }

    private String rowsOf(String list) {
        administrator.open(list);
        return administrator.page().locator(".d-head-subtitle").innerText();
    }
}
