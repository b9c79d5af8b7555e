// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.demarc.browser.ProviderDesk.becomes;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an operator can do with an import besides letting it run (AC-8, BA-3). */
@ExtendWith(DemoConsole.class)
class ImportRunIT {

    private static final int ROWS = 20_000;

    private final String groupName = "Import " + UUID.randomUUID();
    private Visitor nina;
    private ProviderDesk desk;
    private String group;

    @BeforeEach
    void makeAGroup(DemoConsole.Running console) {
        nina = console.visitor("nina");
        desk = new ProviderDesk(nina);
        nina.open("groups/new");
        nina.choose("organization", "Acme Logistics")
                .choose("profile", "Standard")
                .fill("name", groupName);
        nina.press("Create");
        nina.isTold("was created");
        nina.open("groups/list?q=" + groupName.substring(7));
        group = nina.page()
                .locator("a[href*='/accounts/list?group=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*group=(\\d+).*", "$1");
    }

    /** So that another test may import the same numbers. */
    @AfterEach
    void deleteTheGroup() {
        nina.open("groups/edit?id=" + group);
        nina.press("Delete…");
        var name = nina.page().locator("[data-confirm-name]");
        if (name.isVisible()) {
            name.fill(groupName);
        }
        nina.press("Delete");
        // Twenty thousand accounts, each of which the audit log names, take their time on a busy machine.
        nina.page().waitForURL(Pattern.compile(".*/groups/list.*"), new Page.WaitForURLOptions().setTimeout(120_000));
        nina.close();
    }

    @Test
    void aStoppedImportGoesOnWhereItStopped() {
        desk.stage(group, AccountFile.of(ROWS, 10).text());
        confirm();
        nina.press("Stop…");
        nina.press("Stop");

        becomes(state(), "Stopped");
        var made = accounts();
        assertThat(made).isLessThan(ROWS - 10);
        assertThat(accounts()).as("nothing goes on").isEqualTo(made);

        nina.page().goBack();
        nina.press("Resume");
        nina.isTold("The run goes on with what is left.");
        becomes(state(), "Completed");
        assertThat(accounts()).isEqualTo(ROWS - 10);
    }

    /** However many groups there are. */
    @Test
    void theGroupIsFoundByAPartOfItsName() {
        nina.open("accounts/import");
        nina.field("group").locator("input[type=text]").pressSequentially(groupName.substring(7, 20));
        nina.page().locator(".ui-autocomplete-item").first().click();
        nina.page()
                .locator("[data-field='file'] input[type=file]")
                .setInputFiles(new FilePayload(
                        "accounts.csv",
                        "text/csv",
                        AccountFile.of(20, 10).text().getBytes(StandardCharsets.UTF_8)));
        nina.press("Check the file");

        nina.isAt("runs/run");
        assertThat(nina.fact("Group")).hasText(groupName);
    }

    @Test
    void aDiscardedDryRunMadeNothing() {
        desk.stage(group, AccountFile.of(100, 10).text());
        assertThat(state()).hasText("Waiting for confirmation");
        nina.press("Discard");

        nina.isTold("Discarded. Nothing was made.");
        assertThat(state()).hasText("Discarded");
        assertThat(nina.page().getByText("Confirm…")).hasCount(0);
        assertThat(accounts()).isZero();
    }

    @Test
    void aFileThatIsMuchTooLargeIsRefusedInWords(@TempDir Path folder) throws IOException {
        var file = folder.resolve("large.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(110L * 1024 * 1024);
        }
        nina.open("accounts/import?group=" + group);
        nina.page().locator("[data-field='file'] input[type=file]").setInputFiles(file);
        nina.press("Check the file");

        assertThat(nina.page().locator(".d-tone-bad"))
                .containsText("The file is larger than 50 MB. Split it into several.");
        nina.isAt("accounts/import");
    }

    private void confirm() {
        nina.press("Confirm…");
        nina.page().locator("[id='confirmRunForm:confirmNow']").click();
        nina.isTold("Confirmed.");
    }

    private Locator state() {
        return nina.page().locator("[id='runState']");
    }

    private int accounts() {
        return Integer.parseInt(desk.accountsOf(groupName).innerText().replaceAll("\\D", ""));
    }
}
