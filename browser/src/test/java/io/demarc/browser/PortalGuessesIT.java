// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CU-7, R6: a contact who guesses everything right reaches nothing of another organization. */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalGuessesIT {

    private DemoConsole.Running console;
    private Addresses addresses;
    private String acme;
    private String lucasId;
    private Visitor luca;
    private Visitor tom;

    @BeforeAll
    void logIn(DemoConsole.Running running) {
        console = running;
        try (var administrator = console.visitor("admin")) {
            addresses = Addresses.seenBy(administrator);
            acme = idBehind(administrator, "organizations/list?q=Acme", "/organizations/organization");
            lucasId = idBehind(administrator, "contacts/list?q=luca", "/contacts/contact");
        }
        luca = contact("luca@acme.example");
        tom = contact("tom@bluebird.example");
    }

    @AfterAll
    void leave() {
        luca.close();
        tom.close();
    }

    private static String idBehind(Visitor administrator, String list, String page) {
        administrator.open(list);
        return administrator
                .page()
                .locator("a[href*='" + page + "?id=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private Visitor contact(String email) {
        var visitor = console.visitor();
        visitor.logInToPortal(email, Visitor.DEMO_PASSWORD);
        return visitor;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts/list",
                "organizations/list",
                "accounts/account?id={account}",
                "devices/device?id={device}",
                "runs/list",
                "audit/entry?id={entry}"
            })
    void theConsoleIsClosed(String page) {
        assertThat(tom.open(addresses.resolve(page)).status()).isEqualTo(403);
        assertThat(tom.page().innerText("body")).doesNotContain("Acme", "Luca");
    }

    @Test
    void theIdsOfOthersOpenNothingInTheConsole() {
        for (var page : List.of("organizations/organization?id=" + acme, "contacts/contact?id=" + lucasId)) {
            assertThat(tom.open(page).status()).isEqualTo(403);
            assertThat(tom.page().innerText("body")).doesNotContain("Acme", "Luca");
        }
    }

    @Test
    void theIdsOfOthersMakeNoDifferenceInThePortal() {
        for (var page : List.of("portal/accounts?organization=" + acme, "portal/details?id=" + lucasId)) {
            assertThat(tom.open(page).status()).isEqualTo(200);
            assertThat(tom.page().innerText("body")).doesNotContain("Acme", "Luca");
        }
    }

    /** As if tom had looked over luca's shoulder: the state of luca's page, and the nonce of either page. */
    @Test
    void theViewStateOfAnotherSessionOpensNothing() {
        tom.open("portal/details");
        luca.open("portal/details");

        for (var nonce : List.of(nonce(luca), nonce(tom))) {
            var answer = sent(
                    "portal/details",
                    FormData.create()
                            .set("form", "form")
                            .set("form:name", "Mallory")
                            .set("form:language_input", "en")
                            .set("form:save", "form:save")
                            .set("primefaces.nonce", nonce)
                            .set("jakarta.faces.ViewState", viewState(luca)));

            assertThat(answer.text()).doesNotContain("Luca").doesNotContain("Your details were saved");
        }
        luca.open("portal/details");
        assertThat(luca.field("name").locator("input")).hasValue("Luca Ferri");
        tom.open("portal/details");
        assertThat(tom.field("name").locator("input")).hasValue("Tom Reed");
    }

    /** Neither a session of the portal nor a made-up token is one of the API. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer dmc_00000000000000000000000000000000", "Basic dG9tOnRvbQ=="})
    void noTokenOpensTheApi(String authorization) {
        for (var path : List.of("api/v1/contacts", "api/v1/accounts", "api/v1/organizations")) {
            var options = RequestOptions.create();
            if (!authorization.isEmpty()) {
                options.setHeader("Authorization", authorization);
            }
            var answer =
                    tom.page().request().get(console.address().resolve(path).toString(), options);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text()).doesNotContain("Acme", "Luca");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"made-up", "1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aMadeUpLinkChoosesNobodysPassword(String link) {
        tom.open("login/reset?link=" + link);

        assertThat(tom.page().getByText("This link does not count any more.")).isVisible();
        assertThat(tom.page().locator("input[type=password]")).hasCount(0);
    }

    private APIResponse sent(String path, FormData form) {
        return tom.page()
                .request()
                .post(
                        console.address().resolve(path).toString(),
                        RequestOptions.create().setForm(form));
    }

    private static String viewState(Visitor visitor) {
        return visitor.page()
                .locator("input[name='jakarta.faces.ViewState']")
                .first()
                .inputValue();
    }

    private static String nonce(Visitor visitor) {
        return (String) visitor.page().evaluate("() => document.querySelector('script[nonce]').nonce");
    }
}
