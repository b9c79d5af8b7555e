// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.imports.ImportColumn.Content;
import io.demarc.kernel.SpreadsheetCell;
import java.util.Optional;

/** The rules that a cell of any file obeys. */
final class CellCheck {

    private CellCheck() {}

    static Optional<Rejection> of(ImportColumn column, String cell) {
        var formula = column.content() == Content.PHONE
                ? SpreadsheetCell.isFormulaForPhone(cell)
                : SpreadsheetCell.isFormula(cell);
        if (formula) {
            return Optional.of(Rejection.at(column, RowProblem.FORMULA));
        }
        if (cell.strip().chars().anyMatch(c -> Character.isISOControl(c) && !mayStand(column, c))) {
            return Optional.of(Rejection.at(column, RowProblem.CONTROL_CHARACTERS));
        }
        if (cell.strip().length() > column.longest()) {
            return Optional.of(new Rejection(column, RowProblem.TOO_LONG, (long) column.longest()));
        }
        return column.required() && cell.isBlank()
                ? Optional.of(Rejection.at(column, RowProblem.MISSING))
                : Optional.empty();
    }

    private static boolean mayStand(ImportColumn column, int control) {
        return column.content() == Content.LINES && "\r\n\t".indexOf(control) >= 0;
    }
}
