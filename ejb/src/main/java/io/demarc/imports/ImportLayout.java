// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that a kind of file has, as they are told to whoever writes one. */
public record ImportLayout(List<ImportColumn> columns) {

    public ImportLayout {
        columns = List.copyOf(columns);
    }

    /** The column with this name in the first line, in whatever letters. */
    Optional<ImportColumn> headed(String cell) {
        var header = cell.strip().toLowerCase(Locale.ROOT);
        return all().filter(column -> column.header().toLowerCase(Locale.ROOT).equals(header))
                .findFirst();
    }

    /** The column that was stored under this name; null for none. */
    ImportColumn named(String name) {
        return all().filter(column -> column.name().equals(name)).findFirst().orElse(null);
    }

    List<ImportColumn> required() {
        return columns.stream().filter(ImportColumn::required).toList();
    }

    /** The names for the first line of a file, with commas between them. */
    String headers() {
        return headers(columns.stream());
    }

    /** The names of those that may be left out. */
    String optionalHeaders() {
        return headers(columns.stream().filter(column -> !column.required()));
    }

    private static String headers(Stream<ImportColumn> columns) {
        return columns.map(ImportColumn::header).collect(Collectors.joining(", "));
    }

    private Stream<ImportColumn> all() {
        return Stream.concat(columns.stream(), Stream.of(ImportColumn.REASON));
    }
}
