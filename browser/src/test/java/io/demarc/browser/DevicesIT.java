// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** DV-1, DV-4 to DV-6, DV-8, DV-13: a phone from its MAC address to its wipe. Each step goes on where the one before ended. */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DevicesIT {

    private static final String FILE = """
            mac,name,manufacturer,organization
            80:5e:c0:00:aa:01,Hall,,Acme Logistics
            80:5e:c0:00:aa:02,Lift,,Nowhere Inc
            """;

    private Visitor provider;
    private Visitor organization;

    @BeforeAll
    void logIn(DemoConsole.Running console) {
        provider = console.visitor("nina");
        organization = console.visitor("elena");
    }

    @AfterAll
    void leave() {
        provider.close();
        organization.close();
    }

    @Test
    @Order(1)
    void aPhoneIsAddedForAnOrganizationAndTheMacAddressTellsItsMaker() {
        provider.open("devices/new");
        provider.field("mac").locator("input").pressSequentially("805EC0-00BB01");
        assertThat(provider.page().locator("[id$='guess']")).containsText("belongs to Yealink");
        provider.fill("name", "Desk of Anna").fill("lines", "4");
        pick("organization", "Acme");
        provider.press("Add device");

        provider.isTold("Desk of Anna was added.");
        assertThat(provider.fact("Manufacturer")).hasText("Yealink");
        assertThat(provider.page().locator("body")).containsText("80:5e:c0:00:bb:01");
        assertThat(provider.page().locator("body")).containsText("No line is in use: the phone gets a configuration");
    }

    @Test
    @Order(2)
    void twoOfItsLinesGoToAccounts() {
        assign();
        pickLine(0, "Front desk");
        pickLine(2, "Meeting room");
        provider.press("Assign");

        provider.isTold("Desk of Anna is assigned at Acme Logistics.");
        assertThat(provider.page().locator("td.col-number")).hasText(new String[] {"1", "3"});
    }

    @Test
    @Order(3)
    void theSameMacAddressIsNotAddedTwice() {
        provider.open("devices/new");
        provider.fill("mac", "80:5e:c0:00:bb:01").fill("name", "Another").press("Add device");

        assertThat(provider.field("mac")).containsText("Your device “Desk of Anna” has this MAC address.");

        provider.fill("mac", "64:16:7f:91:a2:04").press("Add device");
        assertThat(provider.field("mac")).containsText("Your device “Reception Milano” has this MAC address.");
    }

    @Test
    @Order(4)
    void itDoesNotMoveToAnOrganizationAtViewAndLosesItsLinesOnTheWayToAnother() {
        open("Desk of Anna");
        provider.press("Move to another organization…");
        pick("target", "Bluebird");
        provider.press("Move");
        assertThat(provider.page().locator(".ui-dialog:visible"))
                .containsText("No device can be assigned to an organization at View.");

        provider.open("organizations/new");
        provider.fill("name", "Granite Gyms").press("Create");
        provider.isTold("Granite Gyms");
        open("Desk of Anna");
        provider.press("Move to another organization…");
        pick("target", "Granite");
        provider.press("Move");

        provider.isTold("Desk of Anna was moved to Granite Gyms.");
        assertThat(provider.fact("Organization")).containsText("Granite Gyms");
        assertThat(provider.page().locator("body")).containsText("No line is in use");
    }

    @Test
    @Order(5)
    void aDeletedOneIsSaidToBeWiped() {
        provider.press("Delete…");
        assertThat(provider.page().locator(".ui-dialog:visible"))
                .containsText("configuration without lines and passwords");
        provider.page().locator(".ui-dialog:visible button.d-danger").click();

        provider.isTold("Desk of Anna was deleted.");
        provider.open("devices/list?q=805ec000bb01");
        assertThat(provider.page().locator("td.col-key")).hasCount(0);
    }

    @Test
    @Order(6)
    void anOrganizationAtViewReadsOnlyAndOffersToClearTheAssignment() {
        level("View");

        organization.open("devices/list?q=loading");
        organization.follow("Loading bay");
        assertThat(organization.page().locator(".d-notice").first())
                .containsText("only devices that were added from here");
        assertThat(button("Delete…")).hasCount(0);
        assertThat(button("Edit")).isDisabled();

        organization.press("Clear assignment…");
        organization.page().locator(".ui-dialog:visible button.d-danger").click();
        organization.isTold("The assignment of Loading bay was cleared.");
        provider.open("devices/list?q=loading");
        assertThat(provider.page().locator("td.col-status")).containsText("Unassigned");
    }

    @Test
    @Order(7)
    void aFileIsCheckedAndItsGoodRowsBecomeDevices() {
        level("Modify");
        provider.open("devices/import");
        provider.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("phones.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        provider.press("Check the file");
        provider.isAt("runs/run");
        assertThat(provider.page().locator("body")).containsText("1 of 2 rows are good");
        assertThat(provider.page().locator("body")).containsText("There is no organization of this name");

        provider.press("Confirm…");
        provider.press("Import one device");
        ended();

        provider.open("devices/list?q=Hall");
        assertThat(provider.page().locator("td.col-key")).containsText("Yealink");
    }

    @Test
    @Order(8)
    void allThatMatchAreClearedByARun() {
        provider.open("devices/list?q=Hall");
        provider.page().locator(".ui-chkbox-box").first().click();
        provider.press("Clear assignment…");
        provider.page().locator(".ui-dialog:visible button.d-danger").click();
        provider.isAt("runs/run");
        ended();

        provider.open("devices/list?q=Hall");
        assertThat(provider.page().locator("td.col-status")).containsText("Unassigned");
    }

    /** Sets that of Acme Logistics. */
    private void level(String level) {
        provider.open("devices/permissions");
        provider.page().getByTitle("Change the level of Acme Logistics").click();
        provider.page()
                .locator(".ui-dialog:visible label", new Page.LocatorOptions().setHasText(level))
                .click();
        provider.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        provider.press("Set level");
        assertThat(provider.page()
                        .locator("tr", new Page.LocatorOptions().setHasText("Acme Logistics"))
                        .locator("td.col-wide"))
                .hasText(level);
        assertThat(provider.page().locator(".ui-dialog:visible")).hasCount(0);
    }

    private void assign() {
        provider.page()
                .locator(".d-button.d-primary", new Page.LocatorOptions().setHasText("Assign lines"))
                .click();
        provider.sees("Lines of Desk of Anna");
    }

    private void open(String device) {
        provider.open("devices/list");
        provider.follow(device);
        provider.sees(device);
    }

    private void pick(String field, String text) {
        take(provider.field(field), text);
    }

    private void pickLine(int index, String text) {
        take(provider.page().locator("[data-field='account']").nth(index), text);
    }

    private void take(Locator field, String text) {
        field.locator("input[type=text]").pressSequentially(text);
        provider.page()
                .locator(".ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(text).setVisible(true))
                .first()
                .click();
        provider.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }

    private Locator button(String name) {
        return organization
                .page()
                .locator("button", new Page.LocatorOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    private void ended() {
        assertThat(provider.page().locator("[id='runState']"))
                .containsText("Completed", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }
}
