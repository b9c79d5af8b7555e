// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import io.demarc.testkit.Repository;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A month of calls as the call generator makes it, always the same: some calls come late, some twice, and some rows are
 * spoiled.
 *
 * @param tally what the generator says that it wrote
 */
record MonthFiles(Path folder, JsonObject tally) {

    static final String MONTH = "2026-10";

    private static final String LATE_PERCENT = "2";
    private static final String TWICE_PERCENT = "1";
    private static final String BAD_PERCENT = "0.5";
    private static final int ACCOUNTS_EACH = 5;

    /** @param provider the id of whom all of it belongs to */
    static MonthFiles generate(Path folder, int calls, int organizations, long provider) {
        var generator = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Repository.root()
                        .resolve("call-generator/target/call-generator.jar")
                        .toString(),
                "--directory",
                folder.toString(),
                "--month",
                MONTH,
                "--calls",
                Integer.toString(calls),
                "--organizations",
                Integer.toString(organizations),
                "--accounts",
                Integer.toString(organizations * ACCOUNTS_EACH),
                "--late",
                LATE_PERCENT,
                "--duplicates",
                TWICE_PERCENT,
                "--bad",
                BAD_PERCENT,
                "--gzip",
                "on",
                "--provider",
                Long.toString(provider)));
        return new MonthFiles(folder, tally(generator.redirectError(ProcessBuilder.Redirect.INHERIT)));
    }

    private static JsonObject tally(ProcessBuilder generator) {
        try {
            var process = generator.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the call generator failed");
            }
            try (var reader = Json.createReader(new StringReader(said))) {
                return reader.readObject();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    Path calls() {
        return folder.resolve("calls.csv.gz");
    }

    Path late() {
        return folder.resolve("late.csv.gz");
    }

    Path rates() {
        return folder.resolve("rates.csv");
    }

    Path costs() {
        return folder.resolve("costs.csv");
    }

    Path parties() {
        return folder.resolve("parties.sql");
    }

    /** One of the numbers of {@link #tally}. */
    long count(String what) {
        return tally.getJsonNumber(what).longValue();
    }

    /** Calls that come in time. */
    long punctual() {
        return count("calls") - count("late");
    }
}
