// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.demarc.testkit.Await;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** CU-4, CU-5: a contact is made later, edited later, reverted at the end; and one edit is cancelled. */
@ExtendWith(DemoConsole.class)
class DelayedContactsIT {

    private static final ZoneId OF_NINA = ZoneId.of("Europe/Rome");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PASSWORD = "correct horse battery 9";

    @Test
    void aContactIsMadeEditedAndRevertedAtItsTimes(DemoConsole.Running console) {
        try (var nina = console.visitor("nina")) {
            orderContact(nina, "Delia Dopo", "delia@bluebird.example");
            nina.open("contacts/list?q=delia@bluebird.example");
            assertThat(nina.page().locator("body")).not().containsText("Delia Dopo");

            openOrdered(nina, "Delia Dopo");
            nina.press("Apply now…");
            nina.page().locator("[id='applyForm:apply']").click();
            nina.isTold("was made");
            nina.follow("Open the record");
            nina.sees("Delia Dopo");
            var contact = nina.idInAddress();

            var now = LocalDateTime.now(OF_NINA).truncatedTo(ChronoUnit.SECONDS);
            edit(
                    nina,
                    contact,
                    "Delia Estate",
                    now.plusSeconds(10).toString(),
                    now.plusSeconds(20).toString());
            awaitName(nina, contact, "Delia Estate");
            awaitName(nina, contact, "Delia Dopo");

            edit(nina, contact, "Delia Mai", now.plusDays(1).toString(), null);
            openOrdered(nina, "Delia Dopo");
            nina.press("Cancel the change…");
            nina.press("Cancel the change");
            nina.isTold("was cancelled");
        }
    }

    private static void orderContact(Visitor nina, String name, String email) {
        nina.open("organizations/list?q=Bluebird");
        nina.page()
                .locator("a[href*='/organizations/organization?id=']")
                .first()
                .click();
        nina.isAt("organizations/organization");
        nina.open("contacts/new?organization=" + nina.idInAddress());
        nina.fill("name", name).fill("email", email);
        nina.fill("password", PASSWORD).fill("repeated", PASSWORD);
        delay(
                nina,
                LocalDateTime.now(OF_NINA)
                        .plusDays(1)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString(),
                null);
        nina.isAt("organizations/organization");
    }

    private static void edit(Visitor nina, String contact, String name, String at, String end) {
        nina.open("contacts/edit?id=" + contact);
        nina.fill("name", name);
        delay(nina, at, end);
        nina.isAt("contacts/contact");
        nina.isTold("Nothing has changed yet.");
    }

    private static void delay(Visitor nina, String at, String end) {
        var page = nina.page();
        page.locator("[id='form:delay']").click();
        page.locator("[id='delayForm:applyAt']").fill(at);
        if (end != null) {
            page.locator("[id='delayForm:revertAt']").fill(end);
        }
        page.locator("[id='delayForm:delaySave']").click();
    }

    private static void openOrdered(Visitor nina, String name) {
        nina.open("delays/list?state=PENDING&q=" + name.replace(" ", "%20"));
        nina.page().locator("[id='table'] tbody tr a").first().click();
        nina.sees(name);
    }

    private static void awaitName(Visitor nina, String contact, String name) {
        Await.until("the contact is called " + name, PATIENCE, () -> {
            nina.open("contacts/contact?id=" + contact);
            return nina.page().locator("h1").innerText().contains(name);
        });
    }
}
