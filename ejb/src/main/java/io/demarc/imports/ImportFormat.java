// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a file is written: what separates its cells and which columns it has, in its own order.
 *
 * @param separator comma, semicolon or tab
 * @param layout which columns there are for such a file
 */
public record ImportFormat(char separator, List<ImportColumn> columns, ImportLayout layout) {

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
    static ImportFormat of(char separator, List<String> header, ImportLayout layout) {
        var columns = header.stream()
                .map(cell -> layout.headed(cell).orElseThrow(() -> badHeader(layout)))
                .toList();
        var distinct = new HashSet<>(columns);
        if (distinct.size() < columns.size() || !distinct.containsAll(layout.required())) {
            throw badHeader(layout);
        }
        return new ImportFormat(separator, columns, layout);
    }

    /** As {@link #text} wrote it. */
    static ImportFormat parse(String text, ImportLayout layout) {
        var columns =
                Arrays.stream(text.substring(1).split(" ")).map(layout::named).toList();
        return new ImportFormat(text.charAt(0), columns, layout);
    }

    /** The format as one word per column, for the database. */
    String text() {
        return separator + columns.stream().map(ImportColumn::name).collect(Collectors.joining(" "));
    }

    /** The cells of a row by column; those that are not there are empty. */
    Map<ImportColumn, String> byColumn(List<String> cells) {
        var found = new LinkedHashMap<ImportColumn, String>();
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

    private static BusinessException badHeader(ImportLayout layout) {
        return new BusinessException(
                Problem.at("file", "importFile.header", layout.headers(), layout.optionalHeaders()));
    }
}
