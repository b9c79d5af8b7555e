// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.demarc.browser.ProviderDesk.becomes;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.demarc.testkit.Await;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file of calls on its way to a paid invoice (CL-1, CL-2, CU-9, CU-11, IN-1, IN-5). Each step goes on where the one before ended. */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallsToMoneyIT {

    private static final Pattern ORGANIZATION = Pattern.compile("organizations/organization\\?id=(\\d+)");

    private final String name = "Callers to bill " + System.nanoTime();
    private final Instant yesterday = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofHours(12));

    private Visitor nina;
    private ProviderDesk desk;
    private String organization;

    @BeforeAll
    void makeAnOrganization(DemoConsole.Running console) {
        nina = console.visitor("nina");
        desk = new ProviderDesk(nina);
        nina.open("organizations/new");
        nina.fill("name", name).press("Save and Stay");
        nina.isTold(name);
        nina.open("organizations/list?q=" + name.replace(" ", "%20"));
        var address = nina.page()
                .locator("a[href*='/organizations/organization?id=']")
                .first()
                .getAttribute("href");
        var id = ORGANIZATION.matcher(address);
        assertThat(id.find()).as(address).isTrue();
        organization = id.group(1);
    }

    @AfterAll
    void leave() {
        nina.close();
    }

    @Test
    @Order(1)
    void theFirstRecordsAreShownBeforeAnythingIsStored() {
        nina.open("calls/import");
        nina.page()
                .locator("[data-field='file'] input[type=file]")
                .setInputFiles(new FilePayload("calls.csv", "text/csv", file().getBytes(StandardCharsets.UTF_8)));
        nina.press("Check the file");

        nina.isAt("runs/run");
        assertThat(desk.figure("With a price")).hasText("2");
        assertThat(nina.page().locator("main")).not().containsText("No row was rejected");
    }

    @Test
    @Order(2)
    void goodCallsAreStoredAndBadOnesListedWithTheirLine() {
        nina.press("Confirm…");
        nina.press("Import");

        becomes(nina.page().locator("[id='runState']"), "Completed");
        assertThat(desk.legend("Stored")).hasText("3");
        assertThat(nina.page().locator("main")).containsText("started_at");
        assertThat(desk.rejectedRows()).extracting(AccountFile.BadRow::line).containsExactly(4L, 6L);
    }

    @Test
    @Order(3)
    void aCallWithoutARateIsSetAsideAndRatedAgain() {
        nina.open("calls/aside");
        assertThat(nina.page().locator("main")).containsText(name);

        nina.press("Rate again…");
        nina.press("Rate again");

        nina.isAt("runs/run");
        becomes(nina.page().locator("[id='runState']"), "Completed");
        nina.open("calls/aside");
        assertThat(nina.page().locator("main")).containsText(name);
    }

    @Test
    @Order(4)
    void aTickedRowOfTheSummaryBecomesADraftThatIsRight() {
        Await.until("the calls are in the summary", Duration.ofSeconds(60), () -> {
            nina.open("calls/summary?interval=DAILY&organization=" + organization);
            return nina.page().locator(".summary-tick").count() == 1;
        });
        nina.page().locator(".summary-tick").check();
        nina.press("Generate Invoice…");
        nina.page().locator("[id='generateForm:generate']").click();

        nina.isAt("invoices/invoice");
        assertThat(nina.page().locator("main")).containsText("Draft");
        nina.press("Count again");
        assertThat(nina.page().locator("main")).containsText("All sums are right.");
    }

    /** R3: the second of two clicks finds it issued. */
    @Test
    @Order(5)
    void aDoubleClickIssuesTheInvoiceOnce() throws IOException {
        nina.press("Issue…");
        nina.page().locator("[id='issueForm:issueNow']").dblclick();

        nina.isTold("was issued");
        assertThat(nina.page().locator("main")).containsText("Issued");
        var pdf = nina.page()
                .waitForDownload(
                        () -> nina.page().locator("[id='filesForm:pdf']").click());
        assertThat(Files.readAllBytes(pdf.path())).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    @Order(6)
    void anAmountThatIsNoNumberIsRefusedWhereItWasTyped() {
        nina.press("Record a payment…");
        var due = nina.field("amount").locator("input").inputValue();

        nina.fill("amount", "12,345.678.9x").press("Record");
        assertThat(nina.field("amount").locator(".ui-message-error, [role=alert]"))
                .isVisible();

        nina.fill("amount", due).press("Record");
        nina.isTold("The payment was recorded.");
        assertThat(nina.page().locator("main")).containsText("Paid");
    }

    @Test
    @Order(7)
    void aDryRunSaysWhatWouldBeInvoicedAndMakesNothing() {
        nina.open("invoices/generate");
        nina.press("Dry run");

        nina.isAt("runs/run");
        becomes(nina.page().locator("[id='runState']"), "Completed");
        assertThat(nina.page().locator("main")).containsText("Nothing was made. This is what would be.");
    }

    @Test
    @Order(8)
    void aTextOfTheLookIsSeenInThePreviewAtOnce() {
        nina.open("invoices/look");
        var before = nina.page().locator("#preview").innerHTML();

        nina.fill("intro", "Thank you for calling with us.");
        nina.page().locator("[data-field='terms'] textarea").focus();

        nina.page().waitForFunction("before => document.getElementById('preview').innerHTML !== before", before);
        assertThat(nina.page().locator("#preview")).containsText("Thank you for calling with us.");
    }

    /** Two calls with a rate, one to where no card leads, one twice, and two rows that are none. */
    private String file() {
        return """
                call_id,started_at,organization,callee,duration,outcome
                w-1,%1$s,%2$s,+390212345678,65,200
                w-2,%1$s,%2$s,+393471234567,600,200
                w-3,yesterday,%2$s,+390212345678,65,200
                w-4,%1$s,%2$s,+883120999,65,200
                w-5,%1$s,Nobody of ours,+390212345678,65,200
                w-1,%1$s,%2$s,+390212345678,65,200
                """.formatted(yesterday, name);
    }
}
