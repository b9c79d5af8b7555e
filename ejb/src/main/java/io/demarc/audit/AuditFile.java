// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.demarc.kernel.SpreadsheetCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Entries as a CSV file, read and written some at a time. */
record AuditFile(Writer to) {

    static final int AT_A_TIME = 500;

    /** Without it spreadsheets take UTF-8 for an older encoding. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final String[] HEADER = {
        "id", "at", "who", "onBehalfOf", "address", "action", "table", "objectId", "object", "message", "reason", "data"
    };

    /** @param before gives the entries that are older than an id */
    void write(LongFunction<List<AuditEntry>> before, int most) {
        try {
            to.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(to);
            csv.writeRecord(HEADER);
            var written = 0;
            var some = before.apply(Long.MAX_VALUE);
            while (!some.isEmpty() && written < most) {
                some.forEach(entry -> csv.writeRecord(cells(entry.row(), entry.data())));
                written += some.size();
                some = before.apply(some.get(some.size() - 1).id());
            }
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(AuditRow row, String data) {
        return Stream.of(
                        row.id(),
                        row.at(),
                        row.who(),
                        row.onBehalfOf(),
                        row.address(),
                        row.verb(),
                        row.table(),
                        row.objectId(),
                        row.objectName(),
                        row.act(),
                        row.reason(),
                        data)
                .map(cell -> SpreadsheetCell.guarded(Objects.toString(cell, "")))
                .toList();
    }
}
