// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.demarc.web.navigation.ConsolePage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UI-5 and the house style, on each page that the console has. */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    /** Words with dots between them, as keys of texts have; neither settings, with demarc in front, nor files of accounts. */
    private static final Pattern KEY = Pattern.compile(
            "\\?\\?\\?|(?<![\\w.@/-])(?!demarc\\.|pool\\.ntp\\.org\\b|\\w+\\.csv\\b)[a-z]+[A-Za-z]*(\\.[A-Za-z]\\w*)+(?![\\w@])");

    /** What stands on the page, but for files and their parts: these have words of their own. */
    private static final String WORDS = """
            () => {
                const files = [...document.querySelectorAll('pre, code, textarea')];
                const places = files.map(() => document.createComment('file'));
                files.forEach((file, index) => file.replaceWith(places[index]));
                const words = document.body.innerText;
                files.forEach((file, index) => places[index].replaceWith(file));
                return words;
            }
            """;

    /** Gives the layout sixty frames to follow the window, then tells what reaches beyond it. */
    private static final String STICKING_OUT = """
            async () => {
                const wide = () => document.documentElement.scrollWidth > innerWidth;
                for (let frame = 0; frame < 60 && wide(); frame++) await new Promise(requestAnimationFrame);
                return wide() ? [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > innerWidth && e.checkVisibility())
                    .map(e => e.tagName + '.' + e.className + ' to ' + Math.round(e.getBoundingClientRect().right)) : [];
            }
            """;

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private static final String SETTLED =
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
                    + ".then(() => Promise.allSettled(document.getAnimations().filter(each => each instanceof CSSTransition)"
                    + ".map(each => each.finished))).then(() => null)";

    private final List<String> complaints = new ArrayList<>();
    private Addresses addresses;
    private Addresses providersAddresses;
    private Visitor administrator;
    private Visitor provider;
    private Visitor contact;

    @BeforeAll
    void logIn(DemoConsole.Running console) {
        administrator = console.visitor("admin");
        provider = console.visitor("nina");
        contact = console.visitor();
        contact.logInToPortal("sara@bluebird.example", Visitor.DEMO_PASSWORD);
        sendMessages(provider);
        delayAChange(provider);
        addresses = Addresses.seenBy(administrator);
        providersAddresses = addresses.with(Addresses.seenBy(provider));
        speak(administrator, "Italian");
        for (var visitor : List.of(administrator, provider, contact)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            visitor.page().onConsoleMessage(this::note);
            visitor.page().onPageError(complaints::add);
        }
    }

    @AfterAll
    void leave() {
        speak(administrator, "Inglese");
        administrator.close();
        provider.close();
        contact.close();
    }

    /** The tables of messages and of runs are not empty then. */
    private static void sendMessages(Visitor provider) {
        provider.open("messages/send?kind=ACTIVATION&all=true");
        provider.page().locator("[id='form:ask']").click();
        provider.press("Send now");
        provider.isAt("runs/run");
    }

    /** Nor is the delay log. */
    private static void delayAChange(Visitor provider) {
        provider.open("organizations/list");
        provider.page()
                .locator("a[href*='/organizations/organization?id=']")
                .last()
                .click();
        provider.page().locator("a[href*='/organizations/edit']").first().click();
        provider.page().locator("[id='form:address']").fill("1 Later Lane");
        provider.page().locator("[id='form:delay']").click();
        provider.press("On the 1st of next month");
        provider.page().locator("[id='delayForm:delaySave']").click();
        provider.isAt("organizations/organization");
    }

    private static void speak(Visitor visitor, String language) {
        visitor.open("own/preferences");
        visitor.choose("language", language);
        visitor.page().locator("[id='form:save']").click();
        assertThat(visitor.page().locator("[id='messages']")).not().isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "PORTAL_.*")
    void theAdministratorReadsThePageInItalian(ConsolePage page) {
        addresses.of(page).forEach(address -> {
            look(administrator, address);
            assertThat(administrator.page().locator("html")).hasAttribute("lang", "it");
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"PROVIDERS", "PROVIDER", "PROVIDER_NEW", "PROVIDER_EDIT", "NUMBER_RANGE", "PORTAL_.*"})
    void theServiceProviderReadsThePageInLightInDarkAndOnAPhone(ConsolePage page) {
        lookInBothThemes(provider, page);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "PORTAL_.*")
    void theContactReadsThePageInLightInDarkAndOnAPhone(ConsolePage page) {
        lookInBothThemes(contact, page);
    }

    private void lookInBothThemes(Visitor visitor, ConsolePage page) {
        providersAddresses.of(page).forEach(address -> {
            look(visitor, address);
            assertThat(barriers(visitor.page())).as(address).isEmpty();
            visitor.page().evaluate("document.documentElement.dataset.theme = 'dark'");
            picture(visitor.page(), page, address, "dark");
            assertThat(barriers(visitor.page())).as("dark " + address).isEmpty();
        });
    }

    /** Opens the page at a desk, then narrows the window to that of a phone and widens it again. */
    private void look(Visitor visitor, String address) {
        complaints.clear();
        var response = visitor.open(address);
        assertThat(response.status()).as(address).isEqualTo(200);
        assertThat(visitor.page().title()).as(address).endsWith(" · Demarc").doesNotStartWith(" ");
        assertThat(keys((String) visitor.page().evaluate(WORDS)))
                .as("texts that are missing on " + address)
                .isEmpty();
        resize(visitor.page(), 390, 844);
        assertThat((List<?>) visitor.page().evaluate(STICKING_OUT))
                .as("what sticks out at 390 px on " + address)
                .isEmpty();
        resize(visitor.page(), 1280, 900);
        assertThat(complaints).as("what the browser complains of on " + address).isEmpty();
    }

    /** Returns when the menu is where it belongs at this width: it slides there, and cannot be read before. */
    private static void resize(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate(SETTLED);
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
        }
    }

    private static List<String> keys(String text) {
        return KEY.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }

    private static void picture(Page page, ConsolePage shown, String address, String theme) {
        var name = shown.name().toLowerCase(Locale.ROOT) + "-" + Integer.toHexString(address.hashCode()) + "-" + theme
                + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name)));
    }
}
