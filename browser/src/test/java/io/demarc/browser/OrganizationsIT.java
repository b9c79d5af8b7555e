// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** CU-1, CU-8, CU-13: a provider's day with its organizations. Each step goes on where the one before ended. */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrganizationsIT {

    private static final String FILE = """
            name,status,debitLimit,invoiceSchedule,tags,accountManager
            Cobalt Clinics,Active,100,Monthly,clinics,Walter
            Delta Dairy,asleep,,,,Walter
            Ember Energy,Pending approval,0,,,Walter
            """;

    private Visitor provider;

    @BeforeAll
    void logIn(DemoConsole.Running console) {
        provider = console.visitor("nina");
    }

    @AfterAll
    void leave() {
        provider.close();
    }

    @Test
    @Order(1)
    void aFileOfOrganizationsIsCheckedAndThenImported() {
        provider.open("organizations/import");
        provider.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("customers", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        provider.press("Check the file");
        provider.isAt("runs/run");
        assertThat(provider.page().locator("body")).containsText("2 of 3 rows are good");
        assertThat(provider.page().locator("body")).containsText("There is no such status.");

        provider.press("Confirm…");
        provider.press("Import 2 organizations");

        ended();
        provider.open("organizations/list?tag=clinics");
        assertThat(provider.page().locator("td.col-key")).hasText("Cobalt Clinics");
    }

    @Test
    @Order(2)
    void mainShowsTheFiguresAndNothingThatNobodyKnows() {
        provider.follow("Cobalt Clinics");

        var figures = provider.page().locator(".d-figures");
        assertThat(figures).containsText("Active");
        assertThat(figures).containsText("€0.00");
        assertThat(figures).containsText("€100.00");
        assertThat(figures).containsText("No SIP proxy connected");
    }

    @Test
    @Order(3)
    void theNextFreeNumberBlockIsAssignedAndAccountsTakeTheirUsernamesFromIt() {
        provider.press("Assign the next free block");
        provider.isTold("was assigned.");
        var block = provider.page().locator(".block-use-span").textContent().split("–")[0];
        assertThat(provider.page().locator(".block-use")).containsText("0 in use, 1,000 free");

        provider.follow("New group");
        provider.fill("name", "Reception").press("Create");
        provider.isTold("Reception");
        provider.open("accounts/new?way=plain");
        provider.choose("group", "Cobalt Clinics › Reception");

        assertThat(provider.field("username").locator("input")).hasValue(block);
        provider.fill("number", "+39 347 555 9001").press("Create");
        provider.isAt("accounts/account");
    }

    @Test
    @Order(4)
    void severalOrganizationsAreChangedAtOnceAndGetNoActivationInPenalty() {
        provider.open("organizations/list?manager=Walter");
        provider.page().locator(".ui-chkbox-box").first().click();
        provider.press("Edit…");
        provider.isAt("organizations/bulk");
        provider.page()
                .getByText("Status", new Page.GetByTextOptions().setExact(true))
                .click();
        provider.choose("status", "Penalty");
        provider.press("Change…");
        provider.press("Change now");

        ended();
        provider.open("organizations/list?q=ember");
        assertThat(provider.page().locator("td.col-status")).containsText("Penalty");
        provider.open("organizations/list?manager=Walter");
        provider.page().locator(".ui-chkbox-box").first().click();
        provider.press("Send Activation SMS…");
        provider.isAt("messages/send");
        assertThat(provider.page().locator("body")).containsText("Their organization is in penalty");
    }

    @Test
    @Order(5)
    void anOrganizationIsDeletedAfterItWasSaidWhatGoesWithIt() {
        provider.open("organizations/list?q=cobalt");
        provider.follow("Cobalt Clinics");
        provider.press("Delete…");
        var dialog = provider.page().locator(".ui-dialog:visible");
        assertThat(dialog).containsText("Internal number blocks");
        dialog.locator("[data-confirm-name]").fill("Cobalt Clinics");
        dialog.locator("button.d-danger").click();

        provider.isTold("The organization Cobalt Clinics was deleted");
    }

    /** CU-5: helpful for adding several, one after the other. */
    @Test
    @Order(6)
    void saveAndStayMakesAnOrganizationAndOffersTheFormForTheNext() {
        provider.open("organizations/new");
        provider.fill("name", "Falcon Foods").press("Save and Stay");

        provider.isTold("Falcon Foods");
        provider.isAt("organizations/new");
        assertThat(provider.field("name").locator("input")).hasValue("");
    }

    private void ended() {
        assertThat(provider.page().locator("[id='runState']"))
                .containsText("Completed", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }
}
