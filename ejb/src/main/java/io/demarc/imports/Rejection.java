// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.util.Locale;

/**
 * Why and where a row is refused.
 *
 * @param column null when it is about the row as a whole
 * @param detail a number that the reason names: a length, a count of cells, a line of the file; or null
 */
public record Rejection(ImportColumn column, RowProblem problem, Long detail) {

    public static Rejection at(ImportColumn column, RowProblem problem) {
        return new Rejection(column, problem, null);
    }

    public static Rejection ofRow(RowProblem problem) {
        return new Rejection(null, problem, null);
    }

    public static Rejection ofRow(RowProblem problem, long detail) {
        return new Rejection(null, problem, detail);
    }

    public String text(Locale locale) {
        return problem.problem(detail).text(locale);
    }
}
