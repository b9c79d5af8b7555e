// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a file is written: what separates its cells and which columns it has, in its own order.
 *
 * @param separator comma, semicolon or tab
 */
record ImportFormat(char separator, List<ImportColumn> columns) {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** What the first line is separated by: whichever of the three stands in it most often. */
    static char separatorOf(String firstLine) {
        var best = SEPARATORS[0];
        for (var candidate : SEPARATORS) {
            if (count(firstLine, candidate) > count(firstLine, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** @throws BusinessException when the first line does not name the columns, each once */
    static ImportFormat of(char separator, List<String> header) {
        var columns = header.stream()
                .map(cell -> ImportColumn.named(cell).orElseThrow(ImportFormat::badHeader))
                .toList();
        var distinct = new HashSet<>(columns);
        var required = Arrays.stream(ImportColumn.values())
                .filter(ImportColumn::isRequired)
                .toList();
        if (distinct.size() < columns.size() || !distinct.containsAll(required)) {
            throw badHeader();
        }
        return new ImportFormat(separator, columns);
    }

    /** As {@link #text} wrote it. */
    static ImportFormat parse(String text) {
        var columns = Arrays.stream(text.substring(1).split(" "))
                .map(ImportColumn::valueOf)
                .toList();
        return new ImportFormat(text.charAt(0), columns);
    }

    /** The format as one word per column, for the database. */
    String text() {
        return separator + columns.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** The cells of a row by column; those that are not there are empty. */
    Map<ImportColumn, String> byColumn(List<String> cells) {
        var found = new EnumMap<ImportColumn, String>(ImportColumn.class);
        for (var i = 0; i < columns.size(); i++) {
            found.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return found;
    }

    /** The cell that a reason is about; the beginning of the row when it is about the whole. */
    String cell(List<String> cells, ImportColumn column) {
        var index = columns.indexOf(column);
        if (index >= 0) {
            return index < cells.size() ? cells.get(index) : "";
        }
        return String.join(separator == '\t' ? " ; " : separator + " ", cells);
    }

    /** Any cells as one text. */
    static String pack(List<String> cells) {
        var text = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(text).writeRecord(cells);
        return text.toString();
    }

    static List<String> unpack(String packed) {
        return CsvReader.builder().ofSingleCsvRecord(packed).getFields();
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    private static BusinessException badHeader() {
        var names = Arrays.stream(ImportColumn.values())
                .filter(column -> column != ImportColumn.REASON)
                .map(ImportColumn::header)
                .collect(Collectors.joining(", "));
        return new BusinessException(Problem.at("file", "importFile.header", names));
    }
}
