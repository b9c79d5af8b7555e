// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.demarc.testkit.MessageCentre;
import io.demarc.testkit.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From an empty installation to accounts that may call, as the people concerned walk it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholePathIT {

    private static final int ROWS = 10_000;
    private static final int BAD_ROWS = 200;
    private static final int GOOD_ROWS = ROWS - BAD_ROWS;
    private static final Pattern LINK = Pattern.compile("http://\\S+/[ai]/\\S+");

    private final AccountFile file = AccountFile.of(ROWS, BAD_ROWS);

    @RegisterExtension
    final Story story = new Story();

    private TestServer server;
    private MessageCentre centre;
    private Chromium chromium;
    private Visitor administrator;
    private Visitor nina;
    private String firstPassword;
    private String group;
    private String importRun;
    private String messageRun;
    private String plainAccount;
    private String wizardAccount;

    @BeforeAll
    void begin(@TempDir Path folder) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        server = TestServer.on(folder.resolve("data")).withoutDemo().start();
        centre = MessageCentre.start(folder.resolve("smsc"));
        chromium = new Chromium();
        administrator = someone();
        nina = someone();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
        if (centre != null) {
            centre.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(10)
    void theAdministratorLogsInWithThePasswordOfTheFirstLoginAndMustReplaceIt() throws IOException {
        var login = server.data().resolve("first-login.txt");
        var lines = Files.readAllLines(login);
        administrator.logIn(lines.get(0).replace("login: ", ""), lines.get(1).replace("password: ", ""));

        administrator.open("providers/list");
        administrator.isAt("own/password");
        replacePassword(administrator, lines.get(1).replace("password: ", ""), "seven green bicycles");

        assertThat(login).doesNotExist();
    }

    @Test
    @Order(20)
    void theAdministratorCreatesAServiceProviderAndItsOperator() {
        administrator.open("");
        administrator.follow("New service provider");
        administrator
                .fill("name", "Northwind Voice")
                .choose("country", "Italy")
                .choose("currency", "EUR")
                .press("Create and go on");

        administrator.isAt("operators/new");
        administrator.isTold("Northwind Voice");
        administrator
                .choose("role", "Service provider")
                .fill("login", "nina")
                .fill("name", "Nina Conti")
                .press("Create");

        administrator.isAt("operators/operator");
        firstPassword = administrator.page().locator(".d-copy code").first().textContent();
        administrator.page().reload();
        assertThat(administrator.page().locator(".d-copy")).hasCount(0);
    }

    @Test
    @Order(30)
    void theOperatorChoosesAPasswordAndCreatesAnOrganization() {
        nina.logIn("nina", firstPassword);
        replacePassword(nina, firstPassword, "eleven blue lanterns");

        nina.open("");
        nina.sees("Welcome, Nina Conti");
        nina.follow("New organization");
        nina.fill("name", "Acme Logistics").press("Create");
        nina.isAt("organizations/organization");
        nina.sees("Acme Logistics");
    }

    /** AC-16. */
    @Test
    @Order(40)
    void aProvisioningProfileHoldsWhatTheClientsShare() {
        nina.open("profiles/new");
        nina.fill("name", "Drivers")
                .fill("supportEmail", "help@northwind.example")
                .fill("supportPhone", "+39 06 5550 1234")
                .press("Create");
        nina.isTold("The profile Drivers was created.");
    }

    /** GA-1, GA-3, GA-4, GA-6. */
    @Test
    @Order(50)
    void aGroupNeedsOnlyANameAndTheListNamesItsId() {
        nina.follow("Groups & Accounts");
        assertThat(nina.page().getByText("No groups yet")).isVisible();
        nina.follow("New group");
        nina.choose("organization", "Acme Logistics").fill("name", "Drivers North").press("Create");
        nina.isAt("groups/list");
        var told = nina.page().locator("[id='messages']").textContent();
        var id = Pattern.compile("The group Drivers North was created with the id (\\d+)")
                .matcher(told);
        assertThat(id.find()).as(told).isTrue();
        group = id.group(1);

        nina.follow("Drivers North");
        nina.fill("name", "Drivers")
                .fill("itEmail", "it@acme.example")
                .choose("profile", "Drivers")
                .press("Update");
        nina.isAt("groups/list");
        var row = nina.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("it@acme.example"));
        assertThat(row).containsText("Drivers");
    }

    /** AC-8. */
    @Test
    @Order(60)
    void theDryRunListsEachBadRowWithItsLineItsColumnAndTheReason() {
        stage(file.text());

        nina.sees("accounts.csv");
        assertThat(figure("Rows in the file")).hasText("10,000");
        assertThat(figure("Good rows")).hasText("9,800");
        assertThat(figure("Rejected rows")).hasText("200");
        assertThat(rejectedRows()).containsExactlyElementsOf(file.badRows());
        importRun = nina.idInAddress();
        assertThat(accountsOf("Drivers")).hasText("0");
    }

    /** AC-8, BA-3. */
    @Test
    @Order(70)
    void confirmingImportsTheGoodRowsBeforeTheOperatorsEyes() {
        nina.open("runs/run?id=" + importRun);
        nina.press("Confirm…");
        nina.press("Import 9,800");
        var progress = nina.page().locator("[role=progressbar]");
        assertThat(progress).hasAttribute("aria-valuenow", Pattern.compile("^[1-9]\\d{0,3}$"));
        becomes(nina.page().locator("[id='runState']"), "Completed");
        assertThat(progress).hasAttribute("aria-valuenow", String.valueOf(GOOD_ROWS));

        assertThat(accountsOf("Drivers")).hasText("9,800");
    }

    /** AC-8. */
    @Test
    @Order(80)
    void theRejectedRowsComeBackAsAFile() throws IOException {
        nina.open("runs/run?id=" + importRun);
        var download = nina.page().waitForDownload(() -> nina.press("Download as CSV"));
        var lines = Files.readAllLines(download.path());

        assertThat(lines).hasSize(BAD_ROWS + 1);
        assertThat(lines.get(0)).contains("gsmNumber", "reason");
        assertThat(lines.get(2)).contains("Bad Row", "34X", "The number contains letters.");
    }

    /** AC-8. */
    @Test
    @Order(90)
    void theSameFileAgainCreatesNothing() {
        stage(file.text());

        assertThat(figure("Rejected rows")).hasText("10,000");
        assertThat(nina.page().getByText("No row can be imported.")).isVisible();
        assertThat(nina.page().getByText("Number taken")).containsText("9,8");
        nina.press("Discard");
        nina.isTold("Discarded. Nothing was made.");
        assertThat(accountsOf("Drivers")).hasText("9,800");
    }

    /** AC-1, AC-2, AC-4, AC-6, AC-7. */
    @Test
    @Order(100)
    void aPlainAccountMayCallAtOnce() {
        nina.open("accounts/new?group=" + group);
        nina.follow("Type everything");
        assertThat(nina.field("username").locator("input")).hasValue(Pattern.compile("^\\d{3,20}$"));
        nina.fill("number", "+39 347 900 0001")
                .fill("password", "correct horse battery")
                .fill("repeated", "correct horse battery")
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
        nina.fill("number", "+39 347 900 0002").fill("fullName", "Walter Wizard").choose("profile", "Drivers").press("Create");

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
        nina.page().getByLabel("Select all rows of this page").check();
        nina.press("Select all 9802 that match");
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
        messageRun = nina.idInAddress();
        becomes(nina.page().locator("[id='runState']"), "Completed");
        becomes(nina.fact("Parts sent"), "9,802");
        assertThat(nina.fact("Cost so far")).hasText("€441.09");
        becomes(legend("Delivered"), "9,802");
        assertThat(nina.page().getByText("Nothing has failed.")).isVisible();
    }

    /** BA-5: what the console counts is what the message centre has. */
    @Test
    @Order(140)
    void eachMessageReachedTheMessageCentreOnce() {
        var accepted = centre.accepted();

        assertThat(accepted).hasSize(GOOD_ROWS + 2);
        assertThat(accepted.stream().map(MessageCentre.LoggedPart::recipient).distinct()).hasSize(GOOD_ROWS + 2);
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
            assertThat(statusOf(wizardAccount)).hasText("Activation SMS sent");

            recipient.press("Activate");
            assertThat(recipient.page().getByText("Your account may call now.")).isVisible();
            var open = recipient.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the configuration"));
            var configuration = recipient.page().waitForDownload(open::click);
            assertThat(Files.readString(configuration.path())).contains("+393479000002");

            recipient.open(link);
            recipient.sees("This link was already used");
        }
        assertThat(statusOf(wizardAccount)).hasText("Activated");
        assertThat(nina.fact("Enabled")).hasText("Enabled");
        historyOf(wizardAccount, "Activated", "Activation SMS sent", "Created");
    }

    /** AV-1: the long way, for a phone without the client. */
    @Test
    @Order(160)
    void theInstallationMessageLeadsToTheClientAndTheActivationMessageEnablesIt() {
        nina.open("accounts/new?way=wizard&group=" + group);
        nina.fill("number", "+39 347 900 0003").fill("fullName", "Ines Install").choose("profile", "Drivers").press("Create");
        nina.isAt("accounts/account");
        var account = nina.idInAddress();

        sendFrom(account, "Send Installation SMS…");
        assertThat(statusOf(account)).hasText("Installation SMS sent");
        try (var recipient = Visitor.withAPhone(server.address(), chromium.browser())) {
            story.watch(recipient.page());
            recipient.open(lastLinkTo("393479000003"));
            assertThat(statusOf(account)).hasText("Installation SMS sent");
            recipient.press("Go on");
            recipient.sees("Get the client");
            assertThat(statusOf(account)).hasText("Installation clicked");
            recipient.press("I have installed it");
            recipient.sees("Installed");
            assertThat(statusOf(account)).hasText("Installed");
            assertThat(nina.fact("Enabled")).containsText("Disabled");

            sendFrom(account, "Send Activation SMS…");
            assertThat(statusOf(account)).hasText("Activation SMS sent");
            recipient.open(lastLinkTo("393479000003"));
            recipient.press("Activate");
            assertThat(recipient.page().getByText("Your account may call now.")).isVisible();
        }
        assertThat(statusOf(account)).hasText("Activated");
        historyOf(
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
        var delete = nina.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete").setExact(true));
        assertThat(delete).isDisabled();
        nina.page().locator("[data-confirm-name]").fill("Drivers");
        delete.click();

        assertThat(nina.page().locator("[id='messages']"))
                .containsText("The group Drivers was deleted, and with it 9,803 accounts");
        nina.open("accounts/list");
        assertThat(nina.page().getByText("No groups yet")).isVisible();
    }

    private void sendFrom(String account, String link) {
        nina.open("accounts/account?id=" + account);
        nina.follow(link);
        nina.press("Send to 1…");
        nina.press("Send now");
        nina.isAt("runs/run");
        becomes(nina.page().locator("[id='runState']"), "Completed");
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

    private Locator statusOf(String account) {
        nina.open("accounts/account?id=" + account);
        return nina.fact("Last status");
    }

    private void historyOf(String account, String... newestFirst) {
        nina.open("accounts/account?tab=history&id=" + account);
        assertThat(nina.page().locator("tbody td strong")).hasText(newestFirst);
    }

    /** Waits as long as ten thousand rows may take on a busy machine. */
    private static void becomes(Locator place, String text) {
        assertThat(place).hasText(text, new LocatorAssertions.HasTextOptions().setTimeout(240_000));
    }

    private Locator legend(String label) {
        return nina.page()
                .locator(".d-progress-legend div")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("dd");
    }

    private Locator accountsOf(String groupName) {
        nina.open("groups/list");
        return nina.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(groupName))
                .locator("td")
                .last();
    }

    private void stage(String text) {
        nina.open("accounts/import?group=" + group);
        nina.page()
                .locator("[data-field='file'] input[type=file]")
                .setInputFiles(new FilePayload("accounts.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        nina.press("Check the file");
        nina.isAt("runs/run");
    }

    /** The rows of all pages of the list, each as line, column and reason. */
    private List<AccountFile.BadRow> rejectedRows() {
        var rows = new ArrayList<AccountFile.BadRow>();
        var older = nina.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Older"));
        readRejected(rows);
        while (older.isVisible()) {
            nina.page().navigate((String) older.evaluate("link => link.href"));
            readRejected(rows);
        }
        return rows;
    }

    private void readRejected(List<AccountFile.BadRow> rows) {
        var table = nina.page().locator("table").filter(new Locator.FilterOptions().setHasText("Reason"));
        for (var row : table.locator("tbody tr").all()) {
            var cells = row.locator("td").allInnerTexts();
            rows.add(new AccountFile.BadRow(
                    Long.parseLong(cells.get(0).replace(",", "").strip()),
                    cells.get(1).strip(),
                    cells.get(2).strip()));
        }
    }

    private Locator figure(String label) {
        return nina.page()
                .locator(".d-figure")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator(".d-figure-value");
    }

    private Visitor someone() {
        var visitor = Visitor.atADesk(server.address(), chromium.browser());
        story.watch(visitor.page());
        return visitor;
    }

    private static void replacePassword(Visitor operator, String old, String chosen) {
        operator.isAt("own/password");
        operator.fill("oldPassword", old)
                .fill("newPassword", chosen)
                .fill("repeated", chosen)
                .press("Change password");
        operator.isTold("Your password was changed.");
    }
}
