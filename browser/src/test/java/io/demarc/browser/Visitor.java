// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/** Somebody with a browser window of their own, who sees what a person sees: labels, buttons, links, messages. */
final class Visitor implements AutoCloseable {

    static final String DEMO_PASSWORD = "demarc-demo";

    private final URI console;
    private final BrowserContext context;
    private final Page page;

    private Visitor(URI console, BrowserContext context) {
        this.console = console;
        this.context = context;
        page = context.newPage();
        page.onDialog(Dialog::accept);
        page.setDefaultTimeout(20_000);
    }

    /** @param console the address of the application, with a slash at its end */
    static Visitor atADesk(URI console, Browser browser) {
        return new Visitor(
                console,
                browser.newContext(
                        new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900)));
    }

    static Visitor withAPhone(URI console, Browser browser) {
        return new Visitor(
                console,
                browser.newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setUserAgent("Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/141.0 Mobile")
                        .setViewportSize(390, 844)
                        .setIsMobile(true)
                        .setHasTouch(true)));
    }

    Page page() {
        return page;
    }

    /** @param path below the application, or a whole address */
    Response open(String path) {
        return page.navigate(console.resolve(path).toString());
    }

    void logIn(String login, String password) {
        open("login");
        fill("username", login);
        fill("password", password);
        press("Log in");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    }

    /** As a contact, whose login is an e-mail address; stays at the code when one is asked. */
    void logInToPortal(String email, String password) {
        open("portal/login");
        fill("username", email);
        fill("password", password);
        press("Log in");
        assertThat(page).not().hasURL(Pattern.compile(".*/portal/login.*"));
    }

    /** On the page that opens for somebody whose password was made by somebody else. */
    void replacePassword(String old, String chosen) {
        isAt("own/password");
        fill("oldPassword", old)
                .fill("newPassword", chosen)
                .fill("repeated", chosen)
                .press("Change password");
        isTold("Your password was changed.");
    }

    void logOut() {
        page.locator("summary.d-avatar").click();
        page.getByRole(AriaRole.LINK, named("Log out")).click();
        isAt("login");
    }

    /** The part of a form that belongs to a field: its label, its input, its help and what is wrong with it. */
    Locator field(String name) {
        return page.locator("[data-field='" + name + "']").filter(new Locator.FilterOptions().setVisible(true));
    }

    Visitor fill(String field, String value) {
        field(field).locator("input, textarea").fill(value);
        return this;
    }

    /** Opens a list of choices and takes the one with this label. */
    Visitor choose(String field, String label) {
        var menu = field(field).locator(".ui-selectonemenu");
        menu.click();
        // PrimeFaces loses a click on a choice that comes while the list still unfolds.
        assertThat(menu.locator(".ui-selectonemenu-label")).hasAttribute("aria-expanded", "true");
        page.locator("[id='" + menu.getAttribute("id") + "_panel']")
                .locator("li.ui-selectonemenu-item")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literally(label) + "\\s*$")))
                .click();
        assertThat(menu.locator(".ui-selectonemenu-label")).hasText(label);
        // A choice may change the next list: the page that is being replaced would close it again.
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        return this;
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
    }

    /** Waits until the address is this one; {@code path} is below the application, without its query. */
    void isAt(String path) {
        assertThat(page).hasURL(Pattern.compile(literally(console.resolve(path).toString()) + "(\\.xhtml)?(\\?.*)?"));
    }

    /** Waits for a line on top of the page. */
    void isTold(String text) {
        assertThat(page.locator("[id='messages']")).containsText(text);
    }

    /** Waits until the heading of the page says this. */
    void sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
    }

    /** The value beside a term in a list of facts. */
    Locator fact(String term) {
        return page.locator("div.d-fact")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "dt",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^" + literally(term) + "$")))))
                .filter(new Locator.FilterOptions().setVisible(true))
                .locator("dd");
    }

    /** The number of the record that the address names. */
    String idInAddress() {
        var id = Pattern.compile("[?&]id=(\\d+)").matcher(page.url());
        if (!id.find()) {
            throw new AssertionError("no id in " + page.url());
        }
        return id.group(1);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Java's own quoting means nothing to the browser, which looks at the page. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
