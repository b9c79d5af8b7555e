// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.util.List;

/**
 * A row that was refused.
 *
 * @param line of the file, from 1
 * @param cell what stands where the problem is; the beginning of the row when it is about the whole
 * @param cells the row as it was read
 */
public record RejectedRow(Long id, long line, Rejection rejection, String cell, List<String> cells) {

    /** As the query finds it. */
    public record Stored(Long id, long line, String column, RowProblem problem, Long detail, String packed) {

        static final String COLUMNS = "e.id, e.line, e.column, e.problem, e.detail, e.cells";

        RejectedRow in(ImportFormat format) {
            var cells = ImportFormat.unpack(packed);
            var at = format.layout().named(column);
            return new RejectedRow(id, line, new Rejection(at, problem, detail), format.cell(cells, at), cells);
        }
    }
}
