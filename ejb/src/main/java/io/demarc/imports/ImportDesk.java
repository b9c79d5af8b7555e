// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.access.CallContext;
import io.demarc.jobs.Counts;
import io.demarc.jobs.Job;
import io.demarc.jobs.Run;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunPlans;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Slice;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Imports from CSV files, one way for whatever is in them (AC-7, AC-8): the dry run sets the rows aside, the confirmed
 * run makes them. A service of the feature that says the rules stands before it, with permission and transaction.
 */
@ApplicationScoped
public class ImportDesk {

    /** In the order of the file. */
    public static final List<SortKey> SORTS = List.of(SortKey.id());

    private static final int PREVIEWED = 5;

    @Inject
    ImportedFileRepository files;

    @Inject
    ImportRowRepository rows;

    @Inject
    RunPlans runs;

    @Inject
    RunWork work;

    @Inject
    Clock clock;

    /**
     * The dry run. It makes nothing: the run waits until somebody confirms it.
     *
     * @param owner the place in which things will be made
     * @param content the file; it is read once, to its end, and not kept
     * @return the run
     * @throws BusinessException when the file as a whole cannot be read
     */
    public Run stage(Job job, TenantPath owner, String title, String fileName, RowRules rules, InputStream content) {
        try (var file = ImportFile.open(content, rules.layout())) {
            var caller = CallContext.caller();
            var run = new Run(owner, job, title, fileName, caller.operatorId(), caller.name(), clock.instant());
            runs.add(run);
            files.flush();
            var staging = new Staging(rows, rules);
            staging.stage(run, file);
            if (staging.total() == 0) {
                throw new BusinessException(Problem.at("file", "importFile.empty"));
            }
            runs.locked(run.id()).plan(staging.items());
            files.add(new ImportedFile(run, fileName, file.format(), staging.total()));
            return run;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps what is told about the file of a run, for a feature that reads its files in its own way. */
    public void keep(Run run, String fileName, ImportFormat format, long total) {
        files.add(new ImportedFile(run, fileName, format, total));
    }

    /** Lists rows of such a file that were refused. */
    public void refuse(RunDetail run, List<RefusedRow> refused) {
        refused.forEach(row -> rows.add(new ImportRow(run.owner(), run.id(), row)));
    }

    /** @throws NotFound when the run does another job, as wherever a job is asked for: its rows are not for the same people */
    public FileView file(Job job, long runId) {
        return files.get(job, runId).view(rows.countRejected(runId, null));
    }

    /** The first good rows as they were understood. */
    public List<AcceptedRow> preview(Job job, long runId, RowRules rules) {
        var format = files.get(job, runId).format(rules.layout());
        return rows.firstAccepted(runId, PREVIEWED).stream()
                .map(row -> new AcceptedRow(row.line(), CheckedRow.of(format, row.cells(), rules)))
                .toList();
    }

    /** @param problem null for all */
    public Page<RejectedRow> rejected(Job job, long runId, ImportLayout layout, RowProblem problem, PageRequest page) {
        var format = files.get(job, runId).format(layout);
        return rows.rejected(runId, problem, page).map(row -> row.in(format));
    }

    /** @param problem null for all */
    public long countRejected(Job job, long runId, RowProblem problem) {
        files.get(job, runId);
        return rows.countRejected(runId, problem);
    }

    /** How many rows each problem has; problems without any are left out. */
    public Map<RowProblem, Long> countByProblem(Job job, long runId) {
        files.get(job, runId);
        return rows.countByProblem(runId);
    }

    /**
     * Writes the rejected rows as CSV: their cells as they were and the reason. A cell that a spreadsheet would run
     * stands behind an apostrophe. The file can be mended and given back as it is.
     */
    public void writeRejected(Job job, long runId, ImportLayout layout, Locale locale, Writer to) {
        new RejectedFile(files.get(job, runId).format(layout), locale)
                .write(afterId -> rows.rejectedAfter(runId, afterId, RejectedFile.AT_A_TIME), to);
    }

    /**
     * Makes the rows of a slice, in one transaction with its counts: after a crash either all of it is done or nothing.
     * A row whose key was taken since the dry run is refused and the others are made.
     */
    public void workOff(RunDetail run, Slice slice, RowRules rules, RowMaker maker) {
        var waiting = rows.waiting(run.id(), slice);
        var format = files.get(run.id()).format(rules.layout());
        var keys = waiting.stream().map(ImportRow::key).filter(Objects::nonNull).collect(Collectors.toSet());
        var taken = rules.taken(keys);
        var made = 0;
        for (var row : waiting) {
            var checked = CheckedRow.of(format, row.cells(), rules);
            if (!checked.isGood()) {
                row.reject(checked.rejection());
            } else if (taken.contains(checked.key())) {
                row.reject(rules.takenKey());
            } else if (make(row, checked, maker)) {
                made++;
            }
        }
        work.done(run.id(), slice, new Counts(made, 0, (long) waiting.size() - made, 0));
    }

    private static boolean make(ImportRow row, CheckedRow checked, RowMaker maker) {
        try {
            row.imported(maker.make(checked));
            return true;
        } catch (RowRefused refused) {
            row.reject(refused.rejection());
        } catch (BusinessException refused) {
            row.reject(Rejection.ofRow(RowProblem.NOT_ACCEPTED));
        }
        return false;
    }
}
