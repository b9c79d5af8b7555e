// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the operator of a service provider does and reads again and again. */
record ProviderDesk(Visitor operator) {

    void stage(String group, String text) {
        operator.open("accounts/import?group=" + group);
        operator.page()
                .locator("[data-field='file'] input[type=file]")
                .setInputFiles(new FilePayload("accounts.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        operator.press("Check the file");
        operator.isAt("runs/run");
    }

    /** The rows of all pages of the list, each as line, column and reason. */
    List<AccountFile.BadRow> rejectedRows() {
        var rows = new ArrayList<AccountFile.BadRow>();
        var older = operator.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Older"));
        readRejected(rows);
        while (older.isVisible()) {
            operator.page().navigate((String) older.evaluate("link => link.href"));
            readRejected(rows);
        }
        return rows;
    }

    private void readRejected(List<AccountFile.BadRow> rows) {
        var table = operator.page().locator("table").filter(new Locator.FilterOptions().setHasText("Reason"));
        for (var row : table.locator("tbody tr").all()) {
            var cells = row.locator("td").allInnerTexts();
            rows.add(new AccountFile.BadRow(
                    Long.parseLong(cells.get(0).replace(",", "").strip()),
                    cells.get(1).strip(),
                    cells.get(2).strip()));
        }
    }

    Locator accountsOf(String groupName) {
        operator.open("groups/list");
        return operator.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(groupName))
                .locator("td")
                .last();
    }

    Locator statusOf(String account) {
        operator.open("accounts/account?id=" + account);
        return operator.fact("Last status");
    }

    void historyOf(String account, String... newestFirst) {
        operator.open("accounts/account?tab=history&id=" + account);
        assertThat(operator.page().locator("tbody td strong")).hasText(newestFirst);
    }

    void sendFrom(String account, String link) {
        operator.open("accounts/account?id=" + account);
        operator.follow(link);
        operator.press("Send to 1…");
        operator.press("Send now");
        operator.isAt("runs/run");
        becomes(operator.page().locator("[id='runState']"), "Completed");
    }

    Locator figure(String label) {
        return operator.page()
                .locator(".d-figure")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator(".d-figure-value");
    }

    Locator legend(String label) {
        return operator.page()
                .locator(".d-progress-legend div")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("dd");
    }

    /** Waits as long as ten thousand rows may take on a busy machine. */
    static void becomes(Locator place, String text) {
        assertThat(place).hasText(text, new LocatorAssertions.HasTextOptions().setTimeout(240_000));
    }
}
