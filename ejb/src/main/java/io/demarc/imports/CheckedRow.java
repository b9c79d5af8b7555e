// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a file, held against the rules that it obeys by itself. The dry run and the import both ask here; whether its
 * key is taken is asked for many rows at once.
 *
 * @param key null when the row has none
 * @param cells by column; none when the row cannot be told apart into its columns
 * @param rejection null when nothing is wrong
 */
public record CheckedRow(String key, Map<ImportColumn, String> cells, Rejection rejection) {

    public static CheckedRow of(ImportFormat format, List<String> cells, RowRules rules) {
        var expected = format.columns().size();
        if (cells.size() != expected) {
            var problem = cells.size() < expected ? RowProblem.TOO_FEW_CELLS : RowProblem.TOO_MANY_CELLS;
            return refused(Rejection.ofRow(problem, cells.size()));
        }
        return of(format.byColumn(cells), rules);
    }

    static CheckedRow ofCut() {
        return refused(Rejection.ofRow(RowProblem.LINE_TOO_LONG, ImportFile.LONGEST_LINE));
    }

    private static CheckedRow refused(Rejection rejection) {
        return new CheckedRow(null, Map.of(), rejection);
    }

    private static CheckedRow of(Map<ImportColumn, String> cells, RowRules rules) {
        var rejection = cells.entrySet().stream()
                .filter(cell -> !cell.getKey().equals(ImportColumn.REASON))
                .map(cell -> CellCheck.of(cell.getKey(), cell.getValue()).or(() -> special(rules, cell)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> rules.problem(cells));
        return new CheckedRow(rules.key(cells), cells, rejection.orElse(null));
    }

    private static Optional<Rejection> special(RowRules rules, Map.Entry<ImportColumn, String> cell) {
        return cell.getValue().isBlank()
                ? Optional.empty()
                : rules.problem(cell.getKey(), cell.getValue()).map(problem -> Rejection.at(cell.getKey(), problem));
    }

    public boolean isGood() {
        return rejection == null;
    }

    /** What stands in a column; null when it is empty or not in the file. */
    public String text(ImportColumn column) {
        var cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }
}
