// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** CU-2, CU-3: from a change with its reason to the entry, the difference, the file and the proof. */
@ExtendWith(DemoConsole.class)
class AuditIT {

    @Test
    void aChangeIsFoundExplainedAndProven(DemoConsole.Running console) throws IOException {
        try (var nina = console.visitor("nina")) {
            var page = nina.page();
            nina.open("organizations/list");
            page.locator("a[href*='/organizations/organization?id=']")
                    .filter(new Locator.FilterOptions().setHasText("Bluebird"))
                    .click();
            page.locator("a[href*='/organizations/edit']").click();
            page.locator("[id='form:contactEmail']").fill("desk@bluebird.example");
            page.locator("[id='form'] input[name=auditReason]").fill("asked by phone – città");
            page.locator("[id='form:save']").click();
            nina.isAt("organizations/organization");

            page.getByText("View Audit Log").click();
            var newest = page.locator("[id='table'] tbody tr").first();
            assertThat(newest).containsText("Bluebird");
            assertThat(newest).containsText("PUT");
            assertThat(newest).containsText("nina");
            assertThat(newest).containsText("asked by phone – città");

            newest.getByText("View Difference").click();
            assertThat(page.locator(".audit-current")).containsText("\"desk@bluebird.example\"");
            assertThat(page.locator(".audit-difference tbody tr")).hasCount(1);

            nina.open("audit/list?who=nina&verb=PUT&table=organization");
            var file = page.waitForDownload(
                    () -> page.locator("[id='exportForm:export']").click());
            Assertions.assertThat(Files.readString(file.path())).contains("desk@bluebird.example");
        }
    }

    @Test
    void theAuditorVerifiesAndTheOperatorOfJobsDoesNotEvenSee(DemoConsole.Running console) {
        try (var ada = console.visitor("ada")) {
            var page = ada.page();
            ada.open("audit/verify");
            page.locator("[id='form:verify']").click();
            assertThat(page.locator("[id='result']")).containsText(Pattern.compile("intact"));
            var head = page.locator(".audit-head code").innerText();

            ada.open("audit/verify");
            page.locator("[id='form:head']").fill(head);
            page.locator("[id='form:verify']").click();
            assertThat(page.locator("[id='result']")).containsText(Pattern.compile("is intact"));
        }
        try (var bruno = console.visitor("bruno")) {
            Assertions.assertThat(bruno.open("audit/list").status()).isEqualTo(403);
        }
    }
}
