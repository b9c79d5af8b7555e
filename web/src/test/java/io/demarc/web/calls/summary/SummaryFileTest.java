// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.calls.summary.CallSum;
import io.demarc.calls.summary.SummaryFilter;
import io.demarc.calls.summary.SummaryInterval;
import io.demarc.calls.summary.SummaryRow;
import io.demarc.calls.summary.SummarySheet;
import io.demarc.web.ui.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary as a file for a spreadsheet (CU-10). */
@SuppressWarnings("UnnecessaryAssignment") // No container fills in the labels here.
class SummaryFileTest {

    private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");

    @TempDir
    private Path folder;

    private final SummaryFile file = new SummaryFile();

    SummaryFileTest() {
        file.labels = new Labels() {
            @Override
            public String get(String key) {
                return key;
            }

            @Override
            public String get(String key, Object... args) {
                return "=" + args[0];
            }

            @Override
            public String of(Enum<?> constant) {
                return constant.name();
            }
        };
    }

    private static SummarySheet sheet() {
        var filter = new SummaryFilter(SummaryInterval.DAILY, null, DAY);
        var sum = new CallSum(3, 2, 125, 180, new BigDecimal("1.500000"), new BigDecimal("0.600000"));
        var row = new SummaryRow(DAY, DAY.plusSeconds(86_400), "EUR", sum, null, List.of());
        return new SummarySheet(filter.interval(), filter.from(), filter.end(), List.of(row), List.of(), DAY, 0);
    }

    @Test
    void csvHasPlainNumbersAndNoFormulas() throws IOException {
        var output = new ByteArrayOutputStream();

        file.csv(sheet(), SummaryColumn.shown(true), output);

        assertThat(output.toString(StandardCharsets.UTF_8).lines().toList())
                .containsExactly(
                        "\ufeffsummary.start,summary.end,summary.currency,ATTEMPTS,CONNECTED,ASR,'=ACD,'=DURATION,"
                                + "'=BILLED_DURATION,CHARGE,COST,PROFIT,PROFIT_PERCENT",
                        "2026-03-02T00:00:00Z,2026-03-03T00:00:00Z,EUR,3,2,66.7,63,125,180,1.5,0.6,0.9,60");
    }

    @Test
    void customersFindNoCostInTheirFile() throws IOException {
        var output = new ByteArrayOutputStream();

        file.csv(sheet(), SummaryColumn.shown(false), output);

        assertThat(output.toString(StandardCharsets.UTF_8)).contains("CHARGE").doesNotContain("COST", "PROFIT", "0.6");
    }

    @Test
    void xlsxHasNumbersThatASpreadsheetCanAddUp() throws IOException {
        var output = new ByteArrayOutputStream();

        file.xlsx(sheet(), SummaryColumn.shown(true), output);

        var page = entry(output.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(page).contains("<v>125</v>").contains("<v>1.500000</v>").doesNotContain("<f>");
        assertThat(entry(output.toByteArray(), "xl/sharedStrings.xml")).contains("&apos;=DURATION");
    }

    private String entry(byte[] archive, String name) throws IOException {
        var stored = Files.write(folder.resolve("summary.xlsx"), archive);
        try (var entries = new ZipFile(stored.toFile());
                var content = entries.getInputStream(entries.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
