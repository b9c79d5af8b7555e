// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.TenantPath;
import io.demarc.web.navigation.ConsolePage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 1 of the rules: an auditor reads everything of the provider and changes nothing. */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditorIT {

    private static final Caller AUDITOR =
            Caller.operator(1L, "ada", TenantPath.provider(1), Role.AUDITOR.permissions());

    /** Everybody has a password, sessions and a language of their own. */
    private static final Set<ConsolePage> OWN =
            Set.of(ConsolePage.PREFERENCES, ConsolePage.PASSWORD, ConsolePage.SECURITY);

    private static final Set<String> HARMLESS = Set.of(
            "Search",
            "Close",
            "Copy",
            "Copy with headers",
            "Count again",
            "Count the calls again",
            "Download CSV",
            "Download as CSV",
            "Explain",
            "Export",
            "Export CSV",
            "Export XLSX",
            "PDF",
            "UBL",
            "Verify");

    private Visitor ada;
    private Addresses addresses;

    @BeforeAll
    void logIn(DemoConsole.Running console) {
        try (var administrator = console.visitor("admin")) {
            addresses = Addresses.seenBy(administrator);
        }
        try (var nina = console.visitor("nina")) {
            new ProviderDesk(nina)
                    .stage(addresses.resolve("{group}"), AccountFile.of(20, 10).text());
        }
        ada = console.visitor("ada");
        addresses = addresses.with(Addresses.seenBy(ada));
    }

    @AfterAll
    void leave() {
        ada.close();
    }

    static Stream<ConsolePage> openPages() {
        // There is no delayed change yet, unless another class was first.
        return Arrays.stream(ConsolePage.values()).filter(page -> page.isOpenTo(AUDITOR) && page != ConsolePage.DELAY);
    }

    static Stream<ConsolePage> closedPages() {
        return Arrays.stream(ConsolePage.values())
                .filter(page -> !page.isOpenTo(AUDITOR) && page != ConsolePage.PROVIDERS);
    }

    @ParameterizedTest
    @MethodSource("openPages")
    void anOpenPageShowsNoActionThatChangesSomething(ConsolePage page) {
        for (var address : addressesOf(page)) {
            assertThat(ada.open(address).status()).as(address).isEqualTo(200);
            if (!OWN.contains(page)) {
                assertThat(actions()).as(address).isSubsetOf(HARMLESS);
                assertThat(linksToClosedPages()).as(address).isEmpty();
            }
        }
    }

    /** Whatever the page hides is refused as well when somebody sends it. */
    @ParameterizedTest
    @ValueSource(strings = {"groups/edit?id={group}", "profiles/edit?id={profile}"})
    void aFormThatIsSentByHandChangesNothing(String form) {
        ada.open(addresses.resolve(form));
        var before = ada.field("name").locator("input").inputValue();
        ada.page().evaluate("""
                async () => {
                    const form = document.getElementById('form');
                    const body = new URLSearchParams(new FormData(form));
                    body.set('form:name', 'Taken over');
                    body.set('form:save', 'form:save');
                    body.set('primefaces.nonce', document.querySelector('script[nonce]').nonce);
                    await fetch(form.action, {method: 'POST', body});
                }
                """);

        ada.open(addresses.resolve(form));
        assertThat(ada.field("name").locator("input")).hasValue(before);
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void aClosedPageTakesNothing(ConsolePage page) {
        ada.open("groups/list");
        var status = ada.page()
                .evaluate(
                        "async path => (await fetch(path, {method: 'POST', body: new URLSearchParams({a: 'b'})})).status",
                        "/demarc" + page.path());

        assertThat(status).isEqualTo(403);
    }

    /** The last provider of the list is another one's, as soon as another test has made one. */
    private List<String> addressesOf(ConsolePage page) {
        return page == ConsolePage.PROVIDER
                ? List.of("providers/provider?id=" + AUDITOR.scope().providerId())
                : addresses.of(page);
    }

    private List<ConsolePage> linksToClosedPages() {
        return ada.page().locator("main a[href^='/demarc/']").all().stream()
                .map(link -> link.getAttribute("href").replaceAll("^/demarc|\\?.*", ""))
                .flatMap(path -> ConsolePage.at(path).stream())
                .filter(page -> !page.isOpenTo(AUDITOR))
                .toList();
    }

    private List<String> actions() {
        return ada
                .page()
                .locator("main button, main input[type=submit], main a.ui-commandlink")
                .filter(new Locator.FilterOptions().setVisible(true))
                .allInnerTexts()
                .stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
