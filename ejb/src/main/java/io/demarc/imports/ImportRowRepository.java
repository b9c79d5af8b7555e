// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.jobs.Slice;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class ImportRowRepository extends TenantRepository<ImportRow> {

    ImportRowRepository() {
        super(ImportRow.class);
    }

    /** The first line of the file that has each of {@code keys}, as far as it is stored. */
    Map<String, Long> firstLines(long runId, Collection<String> keys) {
        var lines = new HashMap<String, Long>();
        if (!keys.isEmpty()) {
            select().and("e.runId = ?", runId)
                    .and("e.key in ?", keys)
                    .rows(KeyLine.class, "e.key, e.line", Integer.MAX_VALUE)
                    .forEach(found -> lines.merge(found.key(), found.line(), Math::min));
        }
        return lines;
    }

    /** Those of a slice that nobody imported or refused yet, in the order of the file. */
    List<ImportRow> waiting(long runId, Slice slice) {
        return select().and("e.runId = ?", runId)
                .and("e.itemNo between ? and ?", slice.first(), slice.last())
                .and("e.state = ?", ImportRowState.OK)
                .list(Math.toIntExact(slice.size()));
    }

    List<ImportRow> firstAccepted(long runId, int most) {
        return select().and("e.runId = ?", runId)
                .and("e.itemNo between ? and ?", 1L, (long) most)
                .list(most);
    }

    Page<RejectedRow.Stored> rejected(long runId, RowProblem problem, PageRequest page) {
        return rejected(runId, problem).page(RejectedRow.Stored.class, RejectedRow.Stored.COLUMNS, page);
    }

    List<RejectedRow.Stored> rejectedAfter(long runId, long afterId, int most) {
        return rejected(runId, null)
                .and("e.id > ?", afterId)
                .rows(RejectedRow.Stored.class, RejectedRow.Stored.COLUMNS, most);
    }

    long countRejected(long runId, RowProblem problem) {
        return rejected(runId, problem).total(Long.class, "count(e)");
    }

    Map<RowProblem, Long> countByProblem(long runId) {
        var counts = new EnumMap<RowProblem, Long>(RowProblem.class);
        rejected(runId, null).countBy("e.problem").forEach(row -> counts.put((RowProblem) row[0], (Long) row[1]));
        return counts;
    }

    private Selection<ImportRow> rejected(long runId, RowProblem problem) {
        return select().and("e.runId = ?", runId)
                .and("e.state = ?", ImportRowState.REJECTED)
                .andIf(problem, "e.problem = ?");
    }

    /** A key and the line that has it. */
    public record KeyLine(String key, long line) {}
}
