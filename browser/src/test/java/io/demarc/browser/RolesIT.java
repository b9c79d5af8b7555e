// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import io.demarc.web.navigation.ConsolePage;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** UI-1 and section 1 of the rules: a role shows in the menu and holds at the address. */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

    private static final String GROUPS = "Groups & Accounts";
    private static final String CONTACTS = "Global Contacts";
    private static final String PROFILES = "Provisioning profiles";
    private static final String RATE_CARDS = "Rate cards";

    private DemoConsole.Running console;
    private Visitor administrator;
    private Addresses addresses;

    @BeforeAll
    void logIn(DemoConsole.Running running) {
        console = running;
        administrator = console.visitor("admin");
        addresses = Addresses.seenBy(administrator);
    }

    @AfterAll
    void leave() {
        administrator.close();
    }

    static Stream<Arguments> menus() {
        var all = List.of(
                GROUPS,
                "Organizations",
                CONTACTS,
                PROFILES,
                "SIP Devices",
                "Phone requests",
                "Provisioning permissions",
                "Templates",
                "Phone settings",
                RATE_CARDS,
                "Calls",
                "Call summary",
                "Invoices",
                "Payments",
                "Messages",
                "Gateways",
                "Runs",
                "Delay log",
                "Audit log",
                "Service providers",
                "Operators",
                "Internal numbers");
        var inProvider = all.stream()
                .filter(line -> !line.equals("Service providers") && !line.equals("Internal numbers"))
                .toList();
        var inOrganization = inProvider.stream()
                .filter(line -> !line.equals("Operators") && !line.equals(RATE_CARDS))
                .toList();
        var ofJobs = List.of(
                GROUPS,
                "Organizations",
                PROFILES,
                "Calls",
                "Call summary",
                "Invoices",
                "Payments",
                "Messages",
                "Gateways",
                "Runs",
                "Delay log");
        return Stream.of(
                arguments("admin", all),
                arguments("nina", inProvider),
                arguments("elena", inOrganization),
                arguments("bruno", ofJobs),
                arguments("ada", inProvider));
    }

    @ParameterizedTest
    @MethodSource("menus")
    void eachRoleSeesItsOwnMenu(String login, List<String> lines) {
        try (var visitor = console.visitor(login)) {
            assertThat(visitor.page().locator("[id='menu'] .d-menu-label").allInnerTexts())
                    .containsExactlyElementsOf(lines);
        }
    }

    static Stream<Arguments> closedPages() {
        return Stream.of(
                arguments(
                        "nina",
                        List.of(
                                "providers/new",
                                "providers/edit?id={provider}",
                                "providers/list",
                                "portal/",
                                "portal/security")),
                arguments("elena", List.of("organizations/new", "operators/list", "profiles/new", "gateways/new")),
                arguments(
                        "bruno",
                        List.of(
                                "groups/new",
                                "accounts/new",
                                "accounts/import",
                                "accounts/edit?id={account}",
                                "contacts/list")),
                arguments(
                        "ada",
                        List.of(
                                "groups/new",
                                "accounts/edit?id={account}",
                                "messages/send?kind=ACTIVATION&all=true",
                                "operators/new",
                                "contacts/new?organization={organization}",
                                "contacts/edit?id={contact}",
                                "own/tokens")));
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void thePagesOfOthersAreClosedAlsoAtTheirAddress(String login, List<String> pages) {
        try (var visitor = console.visitor(login)) {
            for (var page : pages) {
                assertThat(visitor.open(addresses.resolve(page)).status())
                        .as(page)
                        .isEqualTo(403);
                visitor.sees("This page is not open to you");
            }
        }
    }

    /** UI-1: the console is closed to contacts, whatever they guess. */
    @Test
    void aContactComesToNoPageOfTheConsole() {
        try (var sara = console.visitor()) {
            sara.logInToPortal("sara@bluebird.example", Visitor.DEMO_PASSWORD);
            // There is no run and no delayed change yet, unless another class was first.
            for (var page : EnumSet.complementOf(EnumSet.of(ConsolePage.RUN, ConsolePage.DELAY))) {
                for (var address : addresses.of(page)) {
                    var open = page.name().startsWith("PORTAL_") || page == ConsolePage.HOME;
                    assertThat(sara.open(address).status()).as(address).isEqualTo(open ? 200 : 403);
                }
            }
            sara.open("");
            sara.isAt("portal/");
        }
    }

    @Test
    void theAuditorIsOfferedNothingThatChangesSomething() {
        try (var ada = console.visitor("ada")) {
            for (var page : List.of("groups/edit?id={group}", "accounts/account?id={account}", "accounts/list")) {
                ada.open(addresses.resolve(page));
                for (var button :
                        List.of("Update", "Delete…", "Disable…", "Enable…", "New account", "Revoke all Keys…")) {
                    assertThat(ada.page().getByText(button, new Page.GetByTextOptions().setExact(true)))
                            .hasCount(0);
                }
            }
        }
    }

    /** Nobody sees anything outside the scope, not even that it is there. */
    @Test
    void recordsOfAnotherProviderAreNotFound() {
        var stranger = newProviderWithOperator("Southwind");
        try (var visitor = stranger.visitor()) {
            for (var page : List.of(
                    "groups/edit?id={group}",
                    "accounts/account?id={account}",
                    "accounts/edit?id={account}",
                    "accounts/provisioning?id={account}",
                    "accounts/list?group={group}",
                    "organizations/organization?id={organization}",
                    "organizations/edit?id={organization}",
                    "profiles/edit?id={profile}",
                    "gateways/gateway?id={gateway}",
                    "providers/provider?id={provider}",
                    "operators/operator?id={operator}",
                    "messages/send?kind=ACTIVATION&group={group}")) {
                assertThat(visitor.open(addresses.resolve(page)).status())
                        .as(page)
                        .isEqualTo(404);
            }
            for (var list : List.of(
                    "groups/list",
                    "accounts/list",
                    "organizations/list",
                    "profiles/list",
                    "gateways/list",
                    "runs/list",
                    "messages/list")) {
                assertThat(visitor.open(list).status()).isEqualTo(200);
                assertThat(visitor.page().locator("tbody tr a")).hasCount(0);
            }
        }
    }

    @Test
    void afterTheLogoutTheBackButtonAndTheAddressLeadToTheLogin() {
        try (var visitor = console.visitor("elena")) {
            visitor.open("groups/list");
            visitor.logOut();
            visitor.page().goBack();
            visitor.isAt("login");
            visitor.open("groups/list");
            visitor.isAt("login");
        }
    }

    @Test
    void theSessionEndsWhenTheOperatorIsDisabled() {
        var stranger = newProviderWithOperator("Westwind");
        try (var visitor = stranger.visitor()) {
            visitor.open("groups/list");
            visitor.isAt("groups/list");

            administrator.open("operators/operator?id=" + stranger.operatorId());
            administrator.press("Disable…");
            administrator.press("Disable");
            administrator.isTold("is disabled and logged out everywhere.");

            visitor.open("groups/list");
            visitor.isAt("login");
        }
    }

    private record NewOperator(Visitor visitor, String operatorId) {}

    /** Somebody in a provider of their own, whose first password is replaced already. */
    private NewOperator newProviderWithOperator(String provider) {
        administrator.open("providers/new");
        administrator
                .fill("name", provider)
                .choose("country", "Italy")
                .choose("currency", "EUR")
                .press("Create and go on");
        administrator.isAt("operators/new");
        var login = provider.toLowerCase(Locale.ROOT);
        administrator
                .choose("role", "Service provider")
                .fill("login", login)
                .fill("name", provider)
                .press("Create");
        administrator.isAt("operators/operator");
        var operatorId = administrator.idInAddress();
        var password = administrator.page().locator(".d-copy code").first().textContent();
        var visitor = console.visitor();
        visitor.logIn(login, password);
        visitor.replacePassword(password, "seven green bicycles");
        return new NewOperator(visitor, operatorId);
    }
}
