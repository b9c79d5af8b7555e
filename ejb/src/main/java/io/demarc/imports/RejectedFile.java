// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.demarc.kernel.SpreadsheetCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/** The rejected rows of a file as a CSV file, written some rows at a time. */
record RejectedFile(ImportFormat format, Locale locale) {

    static final int AT_A_TIME = 500;

    /** Without it spreadsheets take UTF-8 for an older encoding. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** @param after gives the rows behind an id, none when there are no more */
    void write(LongFunction<List<RejectedRow.Stored>> after, Writer to) {
        try {
            to.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().fieldSeparator(format.separator()).build(to);
            csv.writeRecord(header());
            var last = 0L;
            for (var some = after.apply(last); !some.isEmpty(); some = after.apply(last)) {
                some.forEach(row -> csv.writeRecord(cells(row.in(format))));
                last = some.get(some.size() - 1).id();
            }
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> header() {
        var names = new ArrayList<String>();
        format.columns().stream()
                .filter(column -> !column.equals(ImportColumn.REASON))
                .forEach(column -> names.add(column.header()));
        names.add(ImportColumn.REASON.header());
        return names;
    }

    /** The reason stands under its name, cells too many come behind it. */
    private List<String> cells(RejectedRow row) {
        var cells = new ArrayList<String>();
        row.cells().forEach(cell -> cells.add(SpreadsheetCell.guarded(cell)));
        var dropped = format.columns().indexOf(ImportColumn.REASON);
        if (dropped >= 0 && dropped < cells.size()) {
            cells.remove(dropped);
        }
        var place = header().size() - 1;
        while (cells.size() < place) {
            cells.add("");
        }
        cells.add(place, row.rejection().text(locale));
        return cells;
    }
}
