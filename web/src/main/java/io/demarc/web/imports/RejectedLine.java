// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

import io.demarc.imports.RejectedRow;
import io.demarc.imports.RowProblem;
import java.util.Locale;

/**
 * A rejected row as programs read it.
 *
 * @param line of the file, from 1
 * @param column null when it is about the row as a whole
 * @param cell what stands there
 */
public record RejectedLine(long line, String column, RowProblem problem, String reason, String cell) {

    public static RejectedLine of(RejectedRow row, Locale language) {
        var rejection = row.rejection();
        return new RejectedLine(
                row.line(),
                rejection.column() == null ? null : rejection.column().name(),
                rejection.problem(),
                rejection.text(language),
                row.cell());
    }
}
