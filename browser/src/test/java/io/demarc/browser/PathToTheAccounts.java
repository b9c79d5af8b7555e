// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.demarc.testkit.MessageCentre;
import io.demarc.testkit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The first half of the whole path: from an empty installation to ten thousand imported accounts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class PathToTheAccounts {

    private static final int ROWS = 10_000;
    private static final int BAD_ROWS = 200;
    static final int GOOD_ROWS = ROWS - BAD_ROWS;

    private final AccountFile file = AccountFile.of(ROWS, BAD_ROWS);

    @RegisterExtension
    final Story story = new Story();

    TestServer server;
    MessageCentre centre;
    Chromium chromium;
    Visitor administrator;
    Visitor nina;
    ProviderDesk desk;
    String firstPassword;
    String group;
    String importRun;

    @BeforeAll
    void begin(@TempDir Path folder) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        server = TestServer.on(folder.resolve("data")).withoutDemo().start();
        centre = MessageCentre.start(folder.resolve("smsc"));
        chromium = new Chromium();
        administrator = someone();
        nina = someone();
        desk = new ProviderDesk(nina);
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
        administrator.replacePassword(lines.get(1).replace("password: ", ""), "seven green bicycles");

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
        nina.replacePassword(firstPassword, "eleven blue lanterns");

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
        nina.choose("organization", "Acme Logistics")
                .fill("name", "Drivers North")
                .press("Create");
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
        desk.stage(group, file.text());

        nina.sees("accounts.csv");
        assertThat(desk.figure("Rows in the file")).hasText("10,000");
        assertThat(desk.figure("Good rows")).hasText("9,800");
        assertThat(desk.figure("Rejected rows")).hasText("200");
        assertThat(desk.rejectedRows()).containsExactlyElementsOf(file.badRows());
        importRun = nina.idInAddress();
        assertThat(desk.accountsOf("Drivers")).hasText("0");
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
        ProviderDesk.becomes(nina.page().locator("[id='runState']"), "Completed");
        assertThat(progress).hasAttribute("aria-valuenow", String.valueOf(GOOD_ROWS));

        assertThat(desk.accountsOf("Drivers")).hasText("9,800");
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
        desk.stage(group, file.text());

        assertThat(desk.figure("Rejected rows")).hasText("10,000");
        assertThat(nina.page().getByText("No row can be imported.")).isVisible();
        assertThat(nina.page().getByText("Number taken")).containsText("9,8");
        nina.press("Discard");
        nina.isTold("Discarded. Nothing was made.");
        assertThat(desk.accountsOf("Drivers")).hasText("9,800");
    }

    private Visitor someone() {
        var visitor = Visitor.atADesk(server.address(), chromium.browser());
        story.watch(visitor.page());
        return visitor;
    }
}
