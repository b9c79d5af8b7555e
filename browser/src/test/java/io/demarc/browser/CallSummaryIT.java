// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import io.demarc.testkit.Await;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The summary of calls: its rows, cells that are chosen, files, and what customers do not see of it (CU-9, CU-10, CU-12). */
@ExtendWith(DemoConsole.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallSummaryIT {

    private final String name = "Callers " + System.nanoTime();
    private final Instant lastHour = Instant.now().truncatedTo(ChronoUnit.HOURS);

    private String organization;
    private String token;

    /** Three calls in this hour, and two in the one before, of which one is not answered. */
    @BeforeAll
    void callsAreMade(DemoConsole.Running console) {
        try (var nina = console.visitor()) {
            var login = Base64.getEncoder()
                    .encodeToString(("nina:" + Visitor.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
            token = "Bearer "
                    + found(
                            "\"token\":\"([^\"]+)\"",
                            send(console, nina, "tokens", "Basic " + login, "{\"name\": \"calls\"}"));
            organization = found("\"id\":(\\d+)", send(console, nina, "organizations", token, """
                    {"name": "%s", "status": "ACTIVE", "language": "en", "timeZone": "Europe/Rome"}""".formatted(name)));
            send(console, nina, "calls", token, """
                    {"calls": [%s, %s, %s, %s, %s]}""".formatted(
                            call(1, lastHour, 60),
                            call(2, lastHour, 90),
                            call(3, lastHour, 30),
                            call(4, lastHour.minusSeconds(60), 120),
                            call(5, lastHour.minusSeconds(90), 0)));
            Await.until(
                    "the calls are in the summary",
                    Duration.ofSeconds(90),
                    () -> summary(console, nina).contains("\"attempts\":5"));
        }
    }

    private String call(int number, Instant start, int seconds) {
        return """
                {"callId": "%s-%d", "startedAt": "%s", "organization": "%s", "callee": "+390212345678", "duration": %d,
                 "outcome": %d}""".formatted(name, number, start, name, seconds, seconds > 0 ? 200 : 486);
    }

    private String send(DemoConsole.Running console, Visitor visitor, String path, String login, String body) {
        var answer = visitor.page()
                .request()
                .post(
                        console.address().resolve("api/v1/" + path).toString(),
                        RequestOptions.create()
                                .setHeader("Authorization", login)
                                .setHeader("Content-Type", "application/json")
                                .setHeader("Idempotency-Key", name)
                                .setData(body));
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return answer.text();
    }

    private String summary(DemoConsole.Running console, Visitor visitor) {
        var path = "api/v1/call-summaries?interval=WEEKLY&organizationId=" + organization;
        return visitor.page()
                .request()
                .get(
                        console.address().resolve(path).toString(),
                        RequestOptions.create().setHeader("Authorization", token))
                .text();
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private Visitor atTheLiveSummary(DemoConsole.Running console, String login) {
        var visitor = console.visitor(login);
        visitor.open("calls/summary?interval=LIVE&organization=" + organization);
        visitor.sees("Call summary");
        return visitor;
    }

    private static Locator attempts(Visitor visitor) {
        return visitor.page().locator("#summary tbody tr td[data-kind]:nth-of-type(1)");
    }

    private static Locator result(Visitor visitor) {
        return visitor.page().locator("[data-cells-result]");
    }

    @Test
    void eachHourHasARowAndTheTotalStandsBelow(DemoConsole.Running console) {
        try (var nina = atTheLiveSummary(console, "nina")) {
            assertThat(attempts(nina)).hasText(new String[] {"3", "2"});
            assertThat(nina.page().locator("#summary tfoot")).containsText("5");
            assertThat(nina.page().locator("#summary tfoot")).containsText("80 %");
            assertThat(nina.page().locator("#summary tfoot")).containsText("0:05:00");
            assertThat(nina.page().locator(".summary-chart svg g")).hasCount(12);
            assertThat(nina.page().locator("#summary tbody")).containsText("Not invoiced");
        }
    }

    /** CU-10: the same without a mouse. */
    @Test
    void cellsAreChosenByKeyboardAndAddedUp(DemoConsole.Running console) {
        try (var nina = atTheLiveSummary(console, "nina")) {
            attempts(nina).first().focus();
            nina.page().keyboard().press("Shift+ArrowDown");
            assertThat(result(nina)).hasText("Cells: 2 · sum 5 · average 2.5, of the cells and not of the calls");

            nina.page().keyboard().press("Shift+ArrowRight");
            assertThat(result(nina)).hasText("Cells: 4 · sum 9 · average 2.25, of the cells and not of the calls");

            nina.page().keyboard().press("Control+a");
            assertThat(result(nina)).containsText("figures of different kinds");

            nina.page().keyboard().press("Escape");
            assertThat(result(nina)).containsText("Choose cells");
        }
    }

    @Test
    void cellsAreChosenByMouseAndCopiedWithHeaders(DemoConsole.Running console) {
        try (var nina = atTheLiveSummary(console, "nina")) {
            nina.page()
                    .evaluate(
                            "() => { navigator.clipboard.writeText = text => { window.written = text; return Promise.resolve(); } }");
            attempts(nina).first().hover();
            nina.page().mouse().down();
            attempts(nina).last().hover();
            nina.page().mouse().up();
            assertThat(result(nina)).containsText("sum 5");

            nina.press("Copy");
            assertThat(nina.page().evaluate("() => window.written")).isEqualTo("3\n2");
            nina.press("Copy with headers");
            assertThat(nina.page().evaluate("() => window.written").toString().split("\n"))
                    .hasSize(3)
                    .startsWith("Date (UTC)\tAttempts");
        }
    }

    @Test
    void theRowsAreExported(DemoConsole.Running console) throws IOException {
        try (var nina = atTheLiveSummary(console, "nina")) {
            var file = nina.page().waitForDownload(() -> nina.press("Export CSV"));

            assertThat(file.suggestedFilename()).endsWith(".csv");
            assertThat(Files.readString(file.path()))
                    .contains("Cost", lastHour + ",")
                    .hasLineCount(3);

            var sheet = nina.page().waitForDownload(() -> nina.press("Export XLSX"));
            assertThat(Files.readAllBytes(sheet.path())).startsWith('P', 'K');
        }
    }

    @Test
    void aRecountFindsWhatTheSummarySays(DemoConsole.Running console) {
        try (var nina = atTheLiveSummary(console, "nina")) {
            nina.press("Count the calls again");

            assertThat(nina.page().locator("main")).containsText("5 attempts, counted again");
        }
    }

    /** Whoever may not know what calls cost sees neither columns nor recount. */
    @Test
    void costAndProfitAreForTheProvider(DemoConsole.Running console) {
        try (var bruno = atTheLiveSummary(console, "bruno")) {
            assertThat(attempts(bruno)).hasCount(2);
            assertThat(bruno.page().locator("#summary thead")).not().containsText("Cost");
            assertThat(bruno.page().locator("#summary thead")).not().containsText("Profit");
            assertThat(bruno.page().locator("main")).not().containsText("Count the calls again");
        }
    }

    @Test
    void anotherOrganizationsSummaryIsNotFound(DemoConsole.Running console) {
        try (var elena = console.visitor("elena")) {
            assertThat(elena.open("calls/summary?organization=" + organization).status())
                    .isEqualTo(404);
        }
    }

    /** A finger scrolls, so a tap chooses one more cell. */
    @Test
    void onAPhoneTheFiguresAreChosenByTaps(DemoConsole.Running console) {
        try (var nina = Visitor.withAPhone(console.address(), console.chromium().browser())) {
            nina.logIn("nina", Visitor.DEMO_PASSWORD);
            nina.open("calls/summary?interval=LIVE&organization=" + organization);
            attempts(nina).first().tap();
            attempts(nina).last().tap();

            assertThat(result(nina)).containsText("Cells: 2 · sum 5");
            assertThat(nina.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aContactSeesTheCallsOfItsOwnOrganizationWithoutCost(DemoConsole.Running console) {
        try (var luca = console.visitor()) {
            luca.logInToPortal("marta@acme.example", Visitor.DEMO_PASSWORD);
            luca.open("portal/call-summary?organization=" + organization);

            luca.sees("Calls");
            assertThat(luca.page().locator("main")).not().containsText("Cost");
            assertThat(luca.page().locator("main")).not().containsText(name);
        }
    }
}
