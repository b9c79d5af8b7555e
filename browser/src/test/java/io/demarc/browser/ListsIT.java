// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lists lead to and what stands in their addresses (UI-3). */
@ExtendWith(DemoConsole.class)
class ListsIT {

    @Test
    void aFilterStandsInTheAddressOnce(DemoConsole.Running console) {
        try (var nina = console.visitor("nina")) {
            nina.open("accounts/list?status=CREATED&activated=false");
            nina.page().locator("select[name=status]").selectOption("ACTIVATED");
            nina.press("Search");

            assertThat(nina.page()).hasURL(Pattern.compile("status=ACTIVATED"));
            assertThat(nina.page().url()).doesNotContain("status=CREATED").contains("activated=false");
        }
    }

    @Test
    void theNumberOfAllThatMatchIsWrittenAsANumber(DemoConsole.Running console) {
        try (var nina = console.visitor("nina")) {
            nina.open("accounts/list");
            nina.page().locator("thead .ui-chkbox-box").click();

            assertThat(nina.page().locator("[data-bulk-all]"))
                    .hasText(Pattern.compile("^Select all [\\d,]+ that match$"));
        }
    }

    @Test
    void anOrganizationSeesItsMessagesButNoLinkToTheProvidersRun(DemoConsole.Running console) {
        try (var nina = console.visitor("nina");
                var elena = console.visitor("elena")) {
            nina.open("messages/send?all=true");
            nina.fill("text", "Good morning");
            nina.page().getByText("Send to ").click();
            nina.press("Send now");
            nina.isAt("runs/run");
            ProviderDesk.becomes(nina.page().locator("[id='runState']"), "Completed");
            var run = nina.idInAddress();
            nina.open("messages/list?run=" + run);
            assertThat(nina.page()
                            .locator("tbody a[href*='/runs/run?id=" + run + "']")
                            .first())
                    .isVisible();

            elena.open("messages/list");
            assertThat(elena.page().locator("tbody tr").first()).isVisible();
            assertThat(elena.page().locator("tbody a[href*='/runs/run?id=" + run + "']"))
                    .hasCount(0);
        }
    }
}
