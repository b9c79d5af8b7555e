// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.jobs.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The dry run (AC-8): sets the rows of a file aside, each good or with the reason why not. */
final class Staging {

    /** Rows at a time: so many keys are looked up in one query. */
    private static final int AT_A_TIME = 500;

    private final ImportRowRepository rows;
    private final RowRules rules;
    private final long room;

    private long items;
    private long total;

    Staging(ImportRowRepository rows, RowRules rules) {
        this.rows = rows;
        this.rules = rules;
        this.room = rules.room();
    }

    /** Reads the file to its end. */
    void stage(Run run, ImportFile file) {
        var some = new ArrayList<ImportRow>(AT_A_TIME);
        while (file.hasNext()) {
            var line = file.next();
            some.add(new ImportRow(
                    run, line, line.cut() ? CheckedRow.ofCut() : CheckedRow.of(file.format(), line.cells(), rules)));
            if (some.size() == AT_A_TIME || !file.hasNext()) {
                stage(run.id(), some);
                some.clear();
            }
        }
    }

    /** How many rows are good; they are the items of the run. */
    long items() {
        return items;
    }

    long total() {
        return total;
    }

    private void stage(long runId, List<ImportRow> some) {
        var asked = some.stream().map(ImportRow::key).filter(Objects::nonNull).collect(Collectors.toSet());
        var firstLines = new HashMap<>(rows.firstLines(runId, asked));
        var taken = rules.taken(asked);
        for (var row : some) {
            refuseDuplicate(row, firstLines);
            if (row.isOk() && taken.contains(row.key())) {
                row.reject(rules.takenKey());
            }
            if (row.isOk() && items >= room) {
                row.reject(rules.noRoom());
            }
            if (row.isOk()) {
                row.accept(++items);
            }
            rows.add(row);
        }
        total += some.size();
        rows.flushAndForget();
    }

    private void refuseDuplicate(ImportRow row, Map<String, Long> firstLines) {
        var first = row.key() == null ? null : firstLines.putIfAbsent(row.key(), row.line());
        if (row.isOk() && first != null) {
            row.reject(rules.doubleKey(first));
        }
    }
}
