// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/** What a feature tells of the rows that were refused in its files (AC-8). Each asks for its own permission. */
public interface Rejections {

    /** @param problem null for all */
    Page<RejectedRow> rejected(long runId, RowProblem problem, PageRequest page);

    /** @param problem null for all */
    long countRejected(long runId, RowProblem problem);

    /** How many rows each problem has; problems without any are left out. */
    Map<RowProblem, Long> countByProblem(long runId);

    /** Writes the rejected rows as CSV, see {@link ImportDesk#writeRejected}. */
    void writeRejected(long runId, Locale locale, Writer to);
}
