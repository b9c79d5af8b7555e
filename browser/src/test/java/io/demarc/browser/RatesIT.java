// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** CL-2: a rate card from its making to the price of a call. Each step goes on where the one before ended. */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RatesIT {

    private static final String BROKEN = """
            prefix,destination,price
            39,Italy,0.05
            x,Nowhere,0.05
            39,Italy again,0.07
            """;

    private static final String FILE = """
            prefix,destination,price,connectionFee,firstIncrement,nextIncrement
            39,Italy,0.012,0.05,60,6
            393,Italy mobile,0.031,0.05,60,6
            """;

    private static final String DEARER = """
            prefix,destination,price,connectionFee,firstIncrement,nextIncrement
            39,Italy,0.015,0.05,60,6
            44,United Kingdom,0.02,0,1,1
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
    void whatIsWrongWithACardStandsBesideTheField() {
        provider.open("rates/new");
        provider.fill("name", "Platinum").fill("decimals", "9").press("Create");

        assertThat(provider.field("decimals")).containsText("between 0 and 6");

        provider.fill("decimals", "4").press("Create");
        provider.isTold("The card Platinum was made.");
    }

    @Test
    @Order(2)
    void aFileWithBrokenLinesIsRefusedAsAWhole() {
        provider.press("New version");
        provider.isAt("rates/version");
        provider.follow("Import rates");

        read(BROKEN);

        var body = provider.page().locator("body");
        assertThat(body).containsText("2 lines cannot be used.");
        assertThat(body).containsText("Line 2 is for the same prefix at the same time.");
    }

    @Test
    @Order(3)
    void theMendedFileIsImportedAndPublished() {
        read(FILE);
        provider.isTold("2 rates were imported into the draft.");

        provider.press("Publish…");
        provider.page().locator("[id='publishForm:publish']").click();

        provider.isTold("Version 1 is published.");
        assertThat(provider.page().locator("td.col-status").first()).containsText("In force");
    }

    @Test
    @Order(4)
    void anOrganizationGetsTheCardAndItsCallsAreExplainedByIt() {
        provider.press("Assign…");
        search("assignForm:organizations_input", "Acme");
        provider.page().locator("[id='assignForm:assign']").click();
        provider.isTold("has the card now");

        provider.open("rates/explain");
        search("form:organization_input", "Acme");
        provider.fill("callee", "+39 347 555 0132").press("Explain");

        assertThat(provider.page().locator("body")).containsText("Charge: 0.0996 EUR");
        assertThat(provider.fact("Card").first()).containsText("Platinum");
        assertThat(provider.fact("Prefixes that fit").first()).containsText("393 Italy mobile");
        assertThat(provider.fact("Billed").first()).containsText("96 seconds");
    }

    @Test
    @Order(5)
    void theNextVersionIsComparedBeforeItIsPublished() {
        provider.open("rates/list");
        provider.follow("Platinum");
        provider.press("New version");
        provider.follow("Import rates");
        read(DEARER);
        provider.isTold("2 rates were imported into the draft.");

        provider.follow("Compare with version 1");

        var body = provider.page().locator("body");
        assertThat(body).containsText("3 of 3 rates differ");
        assertThat(body).containsText("Dearer +25 %");
        assertThat(body).containsText("Gone");
        assertThat(body).containsText("New");
    }

    private void read(String file) {
        provider.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("rates.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        provider.page().locator("[id='form:read']").click();
    }

    private void search(String input, String name) {
        provider.page().locator("[id='" + input + "']").pressSequentially(name);
        provider.page().locator(".ui-autocomplete-panel li").first().click();
    }
}
