// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.demarc.calls.summary.SummaryRow;
import io.demarc.calls.summary.SummarySheet;
import io.demarc.kernel.SpreadsheetCell;
import io.demarc.web.ui.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A summary as a file (CU-10): rows as in the page, lengths in seconds, amounts with all their decimals. */
@RequestScoped
public class SummaryFile {

    /** Without it spreadsheets take UTF-8 for an older encoding. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final String PRODUCT = "Demarc";
    private static final String VERSION = "1.0";
    private static final int FIRST_COLUMN_WIDTH = 22;

    @Inject
    Labels labels;

    /** @param ending without the dot */
    String name(SummarySheet sheet, String ending) {
        return labels.get("summary.file") + "-" + day(sheet.from()) + "." + ending;
    }

    void csv(SummarySheet sheet, List<SummaryColumn> columns, OutputStream output) throws IOException {
        var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(header(columns).map(SpreadsheetCell::guarded).toList());
        for (var row : sheet.rows()) {
            var cells =
                    new ArrayList<>(List.of(row.start().toString(), row.end().toString(), row.currency()));
            columns.forEach(column -> cells.add(column.plain(row.sum())));
            csv.writeRecord(cells);
        }
        csv.flush();
        text.flush();
    }

    void xlsx(SummarySheet sheet, List<SummaryColumn> columns, OutputStream output) throws IOException {
        try (var workbook = new Workbook(output, PRODUCT, VERSION)) {
            var page = workbook.newWorksheet(labels.of(sheet.interval()));
            var titles = header(columns).toList();
            for (var i = 0; i < titles.size(); i++) {
                page.value(0, i, SpreadsheetCell.guarded(titles.get(i)));
                page.style(0, i).bold().set();
                page.width(i, FIRST_COLUMN_WIDTH);
            }
            page.freezePane(1, 1);
            var line = 1;
            for (var row : sheet.rows()) {
                write(page, line++, row, columns);
            }
        }
    }

    private static void write(Worksheet page, int line, SummaryRow row, List<SummaryColumn> columns) {
        page.value(line, 0, row.start().atZone(ZoneOffset.UTC));
        page.value(line, 1, row.end().atZone(ZoneOffset.UTC));
        page.style(line, 0).format("yyyy-mm-dd hh:mm").set();
        page.style(line, 1).format("yyyy-mm-dd hh:mm").set();
        page.value(line, 2, row.currency());
        for (var i = 0; i < columns.size(); i++) {
            var value = columns.get(i).value(row.sum());
            if (value != null) {
                page.value(line, 3 + i, value);
            }
        }
    }

    private Stream<String> header(List<SummaryColumn> columns) {
        return Stream.concat(
                Stream.of("summary.start", "summary.end", "summary.currency").map(labels::get),
                columns.stream()
                        .map(column -> column.kind() == SummaryColumn.Kind.SECONDS
                                        || column.kind() == SummaryColumn.Kind.AVERAGE_SECONDS
                                ? labels.get("summary.inSeconds", labels.of(column))
                                : labels.of(column)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
