// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.demarc.testkit.MessageCentre;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From an empty installation to accounts that may call, as the people concerned walk it. */
class WholePathIT extends PathToTheAccounts {

    private static final Pattern LINK = Pattern.compile("http://\\S+/[ai]/\\S+");

    private String plainAccount;
    private String wizardAccount;

    /** AC-1, AC-2, AC-4, AC-6, AC-7. */
    @Test
    @Order(100)
    void aPlainAccountMayCallAtOnce() {
        nina.open("accounts/new?group=" + group);
        nina.follow("Type everything");
        assertThat(nina.field("username").locator("input")).hasValue(Pattern.compile("^\\d{3,20}$"));
        nina.fill("number", "+39 347 900 0001")
                .fill("password", "correct-horse-battery")
                .fill("repeated", "correct-horse-battery")
                .fill("fullName", "Paola Plain")
                .press("Create");

        nina.isAt("accounts/account");
        plainAccount = nina.idInAddress();
        assertThat(nina.fact("Last status")).hasText("Created");
        assertThat(nina.fact("Enabled")).hasText("Enabled");
    }

    /** AC-7, AC-3: the numbers are locked from the beginning. */
    @Test
    @Order(110)
    void aWizardAccountIsBornDisabled() {
        nina.open("accounts/new?group=" + group);
        nina.follow("Pick a profile");
        nina.fill("number", "+39 347 900 0002")
                .fill("fullName", "Walter Wizard")
                .choose("profile", "Drivers")
                .press("Create");

        nina.isAt("accounts/account");
        wizardAccount = nina.idInAddress();
        assertThat(nina.fact("Enabled")).containsText("Disabled");
    }

    /** SM-1. */
    @Test
    @Order(120)
    void aGatewayConnectsToTheMessageCentre() {
        nina.open("messages/send?kind=ACTIVATION&accounts=" + wizardAccount);
        nina.follow("New gateway");
        nina.page().getByText("SMPP 3.4: a message centre of an SMS carrier").click();
        nina.fill("host", "127.0.0.1")
                .fill("port", String.valueOf(centre.port()))
                .fill("systemId", "demarc")
                .fill("name", "Carrier")
                .fill("sender", "Northwind")
                .fill("window", "50")
                .fill("partsPerSecond", "100000")
                .fill("pricePerPart", "0.045")
                .press("Create");
        nina.isTold("The gateway Carrier was created.");
        nina.isAt("gateways/list");
        assertThat(nina.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Carrier")))
                .containsText("Connected");
    }

    /** AV-2, BA-3, BA-4, SM-3: everybody in the group, plain accounts too (AV-7). */
    @Test
    @Order(130)
    void theActivationMessageGoesToTheWholeGroupAfterAPreview() {
        nina.open("accounts/list?group=" + group);
        nina.page().locator("thead .ui-chkbox-box").click();
        nina.press("Select all 9,802 that match");
        nina.press("Send Activation SMS…");

        nina.sees("Send Activation SMS");
        assertThat(nina.fact("To")).hasText("Drivers");
        assertThat(nina.fact("Recipients")).hasText("9,802");
        assertThat(nina.fact("Parts in all")).hasText("9,802");
        assertThat(nina.fact("Cost")).hasText("€441.09");
        assertThat(nina.page().locator(".msg-bubble")).containsText("Northwind Voice: activate your phone account");
        nina.press("Send to 9,802…");
        nina.press("Send now");

        nina.isAt("runs/run");
        ProviderDesk.becomes(nina.page().locator("[id='runState']"), "Completed");
        ProviderDesk.becomes(nina.fact("Parts sent"), "9,802");
        assertThat(nina.fact("Cost so far")).hasText("€441.09");
        ProviderDesk.becomes(desk.legend("Delivered"), "9,802");
        assertThat(nina.page().getByText("Nothing has failed.")).isVisible();
    }

    /** BA-5: what the console counts is what the message centre has. */
    @Test
    @Order(140)
    void eachMessageReachedTheMessageCentreOnce() {
        var accepted = centre.accepted();

        assertThat(accepted).hasSize(GOOD_ROWS + 2);
        assertThat(accepted.stream().map(MessageCentre.LoggedPart::recipient).distinct())
                .hasSize(GOOD_ROWS + 2);
        assertThat(accepted).allMatch(part -> LINK.matcher(part.text()).find());
    }

    /** AV-1, AV-5, AV-6. */
    @Test
    @Order(150)
    void onlyThePressOnActivateActivatesAndDeliversTheConfiguration() throws IOException {
        var link = lastLinkTo("393479000002");
        try (var recipient = Visitor.withAPhone(server.address(), chromium.browser())) {
            story.watch(recipient.page());
            recipient.open(link);
            recipient.open(link);
            recipient.sees("Activate your account");
            assertThat(desk.statusOf(wizardAccount)).hasText("Activation SMS sent");

            recipient.press("Activate");
            assertThat(recipient.page().getByText("Your account may call now.")).isVisible();
            var open = recipient
                    .page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the configuration"));
            var configuration = recipient.page().waitForDownload(open::click);
            assertThat(Files.readString(configuration.path())).contains("+393479000002");

            recipient.open(link);
            recipient.sees("This link was already used");
            assertThat(recipient.page().context().cookies())
                    .as("a link sets no cookie")
                    .isEmpty();
        }
        assertThat(desk.statusOf(wizardAccount)).hasText("Activated");
        assertThat(nina.fact("Enabled")).hasText("Enabled");
        desk.historyOf(wizardAccount, "Activated", "Activation SMS sent", "Created");
    }

    /** AV-1: the long way, for a phone without the client. */
    @Test
    @Order(160)
    void theInstallationMessageLeadsToTheClientAndTheActivationMessageEnablesIt() {
        nina.open("accounts/new?way=wizard&group=" + group);
        nina.fill("number", "+39 347 900 0003")
                .fill("fullName", "Ines Install")
                .choose("profile", "Drivers")
                .press("Create");
        nina.isAt("accounts/account");
        var account = nina.idInAddress();

        desk.sendFrom(account, "Send Installation SMS…");
        assertThat(desk.statusOf(account)).hasText("Installation SMS sent");
        try (var recipient = Visitor.withAPhone(server.address(), chromium.browser())) {
            story.watch(recipient.page());
            recipient.open(lastLinkTo("393479000003"));
            assertThat(desk.statusOf(account)).hasText("Installation SMS sent");
            recipient.press("Go on");
            recipient.sees("Get the client");
            assertThat(desk.statusOf(account)).hasText("Installation clicked");
            recipient.press("I have installed it");
            recipient.sees("Installed");
            assertThat(desk.statusOf(account)).hasText("Installed");
            assertThat(nina.fact("Enabled")).containsText("Disabled");

            desk.sendFrom(account, "Send Activation SMS…");
            assertThat(desk.statusOf(account)).hasText("Activation SMS sent");
            recipient.open(lastLinkTo("393479000003"));
            recipient.press("Activate");
            assertThat(recipient.page().getByText("Your account may call now.")).isVisible();
            assertThat(recipient.page().context().cookies())
                    .as("a link sets no cookie")
                    .isEmpty();
        }
        assertThat(desk.statusOf(account)).hasText("Activated");
        desk.historyOf(
                account,
                "Activated",
                "Activation SMS sent",
                "Installed",
                "Installation clicked",
                "Installation SMS sent",
                "Created");
    }

    /** AC-10, AC-11, AC-12. */
    @Test
    @Order(170)
    void theLinkThatDisablesTurnsIntoTheOneThatEnables() {
        nina.open("accounts/account?id=" + plainAccount);
        nina.press("Disable…");
        nina.fill("reason", "lost phone").press("Disable");
        nina.isTold("was disabled.");
        assertThat(nina.fact("Enabled")).containsText("Disabled");
        nina.press("Enable…");
        nina.press("Enable");
        nina.isTold("was enabled.");
        assertThat(nina.fact("Enabled")).hasText("Enabled");
        nina.open("accounts/account?tab=history&id=" + plainAccount);
        assertThat(nina.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("lost phone")))
                .containsText("nina");
    }

    /** AC-3. */
    @Test
    @Order(180)
    void numbersCannotBeEditedAndEverythingElseCan() {
        nina.open("accounts/edit?id=" + plainAccount);
        assertThat(nina.field("number").locator("input")).isDisabled();
        assertThat(nina.field("secondNumber").locator("input")).isDisabled();
        nina.fill("fullName", "Paola Bianchi").press("Update");
        nina.isAt("accounts/account");
        assertThat(nina.page().getByText("Paola Bianchi").first()).isVisible();
    }

    /** GA-5. */
    @Test
    @Order(190)
    void deletingAGroupWantsItsNameTypedAndTakesItsAccountsAlong() {
        nina.open("groups/edit?id=" + group);
        nina.press("Delete…");
        assertThat(nina.fact("Accounts")).hasText("9,803");
        var delete = nina.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Delete").setExact(true));
        assertThat(delete).isDisabled();
        nina.page().locator("[data-confirm-name]").fill("Drivers");
        delete.click();

        assertThat(nina.page().locator("[id='messages']"))
                .containsText("The group Drivers was deleted, and with it 9,803 accounts");
        nina.open("accounts/list");
        assertThat(nina.page().getByText("No groups yet")).isVisible();
    }

    private String lastLinkTo(String recipient) {
        var text = centre.accepted().stream()
                .filter(part -> part.recipient().equals(recipient))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .text();
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }
}
