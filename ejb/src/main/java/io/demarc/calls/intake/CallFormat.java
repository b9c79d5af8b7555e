// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.kernel.JsonProcessing.JSON;

import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportFormat;
import io.demarc.imports.ImportLayout;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.JsonToRecord;
import io.demarc.kernel.Problem;
import io.demarc.kernel.RecordToJson;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * How one file is written: what separates its cells, and where in a row each column stands. It is kept with the run, since
 * a mapping may change while a file is still read.
 *
 * @param separator one character
 * @param headers the names of all columns of the file, also of those that nobody asks for
 * @param places for each of {@link CallColumns#ALL} its place in a row, from 0; -1 for none
 */
public record CallFormat(String separator, List<String> headers, List<Integer> places, CallMapping mapping) {

    private static final int MOST_COLUMNS = 80;
    private static final int LONGEST_HEADER = 60;

    /**
     * @param first the cells of the first line
     * @throws BusinessException when it lacks a column that the mapping names
     */
    static CallFormat of(char separator, List<String> first, CallMapping mapping) {
        if (first.size() > MOST_COLUMNS) {
            throw new BusinessException(Problem.at("file", "callFile.columns", MOST_COLUMNS));
        }
        var headers = headers(first, mapping);
        var places =
                mapping.columns().stream().map(column -> place(column, headers)).toList();
        if (mapping.isDocumented()) {
            requireDocumented(headers, places);
        } else {
            requireMapped(mapping, headers, places);
        }
        return new CallFormat(String.valueOf(separator), headers, places, mapping);
    }

    private static List<String> headers(List<String> first, CallMapping mapping) {
        var headers = new ArrayList<String>();
        for (var i = 0; i < first.size(); i++) {
            var name = mapping.headed() ? first.get(i).strip() : "";
            headers.add(
                    name.isEmpty()
                            ? String.valueOf(i + 1)
                            : name.substring(0, Math.min(name.length(), LONGEST_HEADER)));
        }
        return headers;
    }

    private static int place(String column, List<String> headers) {
        if (column == null) {
            return -1;
        }
        for (var i = 0; i < headers.size(); i++) {
            if (headers.get(i).equalsIgnoreCase(column)) {
                return i;
            }
        }
        return CallMapping.isPosition(column) && Integer.parseInt(column) <= headers.size()
                ? Integer.parseInt(column) - 1
                : -1;
    }

    /** Our own format knows each of its columns: what is written otherwise is a slip. */
    private static void requireDocumented(List<String> headers, List<Integer> places) {
        var complete = CallColumns.ALL.stream()
                .allMatch(column -> !column.required() || places.get(CallColumns.ALL.indexOf(column)) >= 0);
        var whose = places.get(CallColumns.ALL.indexOf(CallColumns.ACCOUNT)) >= 0
                || places.get(CallColumns.ALL.indexOf(CallColumns.ORGANIZATION)) >= 0;
        var known = headers.stream().allMatch(CallFormat::isKnown);
        if (!complete || !whose || !known || isAnyTwice(headers)) {
            throw new BusinessException(Problem.at("file", "callFile.header"));
        }
    }

    private static boolean isKnown(String header) {
        return isReason(header)
                || CallColumns.ALL.stream().anyMatch(column -> column.header().equalsIgnoreCase(header));
    }

    /** Stands in a file of rejected rows, so that it can be mended and sent again. */
    private static boolean isReason(String header) {
        return header.equalsIgnoreCase(ImportColumn.REASON.header());
    }

    /** Where the reason of a rejected row stands; -1 for nowhere. */
    int reasonPlace() {
        return layout().columns().indexOf(ImportColumn.REASON);
    }

    private static boolean isAnyTwice(List<String> headers) {
        var small = headers.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return new HashSet<>(small).size() < small.size();
    }

    private static void requireMapped(CallMapping mapping, List<String> headers, List<Integer> places) {
        for (var i = 0; i < places.size(); i++) {
            var column = mapping.columns().get(i);
            if (column != null && places.get(i) < 0) {
                throw new BusinessException(Problem.at("file", "callFile.lacks", column));
            }
            if (column != null
                    && headers.stream().filter(column::equalsIgnoreCase).count() > 1) {
                throw new BusinessException(Problem.at("file", "callFile.twice", column));
            }
        }
    }

    char separatorSign() {
        return separator.charAt(0);
    }

    /** All columns of the file, in its order and by its own names. */
    ImportLayout layout() {
        var columns = new ArrayList<ImportColumn>();
        for (var i = 0; i < headers.size(); i++) {
            var at = places.indexOf(i);
            columns.add(at < 0 ? unread(i) : named(CallColumns.ALL.get(at), headers.get(i)));
        }
        return new ImportLayout(columns);
    }

    private ImportColumn unread(int place) {
        return isReason(headers.get(place))
                ? ImportColumn.REASON
                : ImportColumn.optional("X" + (place + 1), headers.get(place), 10_000, ImportColumn.Content.LINES);
    }

    private static ImportColumn named(ImportColumn column, String header) {
        return new ImportColumn(column.name(), header, column.required(), column.longest(), column.content());
    }

    /** As lists of rejected rows know it. */
    ImportFormat importFormat() {
        return new ImportFormat(separatorSign(), layout().columns(), layout());
    }

    String json() {
        return RecordToJson.write(this).toString();
    }

    static CallFormat parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return (CallFormat) JsonToRecord.read(reader.readObject(), CallFormat.class);
        }
    }
}
