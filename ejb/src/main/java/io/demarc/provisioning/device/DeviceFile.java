// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.demarc.kernel.SpreadsheetCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Devices as a CSV file, read and written some at a time. */
record DeviceFile(Writer to) {

    static final int AT_A_TIME = 500;

    /** Without it spreadsheets take UTF-8 for an older encoding. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final String[] HEADER = {
        "id", "name", "mac", "manufacturer", "model", "organization", "assigned", "lines", "accounts", "provisioning"
    };

    /** @param after gives the devices behind an id */
    void write(LongFunction<List<DeviceRow>> after) {
        try {
            to.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(to);
            csv.writeRecord(HEADER);
            for (var some = after.apply(0);
                    !some.isEmpty();
                    some = after.apply(some.get(some.size() - 1).id())) {
                some.forEach(row -> csv.writeRecord(cells(row)));
            }
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(DeviceRow row) {
        var accounts = row.lines().stream()
                .map(line -> line.number() + "=" + line.username())
                .collect(Collectors.joining(" "));
        return Stream.of(
                        row.id(),
                        row.name(),
                        row.mac(),
                        row.maker(),
                        row.model(),
                        row.organization(),
                        row.assigned(),
                        row.lineCount(),
                        accounts,
                        row.provisioning())
                .map(cell -> SpreadsheetCell.guarded(Objects.toString(cell, "")))
                .toList();
    }
}
