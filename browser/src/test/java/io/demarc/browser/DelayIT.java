// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.demarc.testkit.Await;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** CU-5: Delay and Save from the form to the log and its end. */
@ExtendWith(DemoConsole.class)
class DelayIT {

    private static final ZoneId OF_NINA = ZoneId.of("Europe/Rome");

    @Test
    void aProviderDelaysChangesAppliesOneAndCancelsAnother(DemoConsole.Running console) {
        try (var nina = console.visitor("nina")) {
            var page = nina.page();
            openForm(nina, "Bluebird");
            page.locator("[id='form:address']").fill("Via dei Ritardi 7");
            page.locator("[id='form:name']").fill("");
            page.locator("[id='form:delay']").click();
            assertThat(nina.field("name")).containsText("This must be filled in.");

            page.locator("[id='form:name']").fill("Bluebird");
            page.locator("[id='form:delay']").click();
            nina.press("At 2 in the night");
            assertThat(page.locator("[id='delayForm:applyAt']")).hasValue(Pattern.compile(".*T02:00"));
            page.locator("[id='delayForm:revertAt']").fill("2020-01-01T00:00");
            page.locator("[id='delayForm:delaySave']").click();
            assertThat(nina.field("revertAt")).containsText("The end must come after the change.");
            page.locator("[id='delayForm:revertAt']").fill("");
            page.locator("[id='delayForm'] input[name=auditReason]").fill("moves house");
            page.locator("[id='delayForm:delaySave']").click();
            nina.isAt("organizations/organization");
            nina.isTold("Nothing has changed yet.");

            openForm(nina, "Bluebird");
            assertThat(page.locator("[id='form:address']")).not().hasValue("Via dei Ritardi 7");
            nina.follow("Show them");
            nina.isAt("delays/list");
            var line = page.locator("[id='table'] tbody tr").first();
            assertThat(line).containsText("Via dei Ritardi 7");
            assertThat(line).containsText("moves house");
            line.locator("a").first().click();

            nina.press("Apply now…");
            page.locator("[id='applyForm:apply']").click();
            nina.isTold("was made");
            nina.follow("Open the record");
            assertThat(page.locator("body")).containsText("Via dei Ritardi 7");

            delay(nina, "Bluebird", "Via Mai 1", LocalDateTime.now(OF_NINA).plusDays(1));
            nina.open("delays/list?state=PENDING&q=Bluebird");
            page.locator("[id='table'] tbody tr a").first().click();
            nina.press("Cancel the change…");
            nina.press("Cancel the change");
            nina.isTold("was cancelled");
        }
    }

    @Test
    void aConflictIsToldToItsAuthor(DemoConsole.Running console) {
        try (var nina = console.visitor("nina")) {
            var page = nina.page();
            delay(nina, "Acme", "Via Contesa 1", LocalDateTime.now(OF_NINA).plusSeconds(12));
            openForm(nina, "Acme");
            page.locator("[id='form:address']").fill("Via Vera 2");
            page.locator("[id='form:save']").click();
            nina.isAt("organizations/organization");

            Await.until("the bell rings", Duration.ofMinutes(1), () -> {
                nina.open("");
                return page.locator(".d-bell").count() > 0;
            });
            nina.open("");
            assertThat(page.locator("main")).containsText("Delayed changes were not made.");
            page.locator(".d-bell").click();
            page.locator("[id='table'] tbody tr a").first().click();
            assertThat(page.locator(".d-notice")).containsText("Address: It was “");
            assertThat(page.locator(".d-notice"))
                    .containsText("is “Via Vera 2” now and should become “Via Contesa 1”.");
            page.locator("[id='readForm:read']").click();
            nina.isAt("delays/list");
            assertThat(page.locator(".d-bell")).hasCount(0);
        }
    }

    private static void delay(Visitor nina, String organization, String address, LocalDateTime at) {
        openForm(nina, organization);
        nina.page().locator("[id='form:address']").fill(address);
        nina.page().locator("[id='form:delay']").click();
        nina.page()
                .locator("[id='delayForm:applyAt']")
                .fill(at.truncatedTo(ChronoUnit.SECONDS).toString());
        nina.page().locator("[id='delayForm:delaySave']").click();
        nina.isAt("organizations/organization");
    }

    private static void openForm(Visitor nina, String organization) {
        nina.open("organizations/list?q=" + organization);
        nina.page()
                .locator("a[href*='/organizations/organization?id=']")
                .filter(new Locator.FilterOptions().setHasText(organization))
                .first()
                .click();
        nina.page().locator("a[href*='/organizations/edit']").first().click();
    }
}
