// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.access.Permission.CALL_IMPORT;
import static io.demarc.access.Permission.CALL_READ;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.calls.record.CallComparison;
import io.demarc.imports.FileView;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.ImportLayout;
import io.demarc.imports.RejectedRow;
import io.demarc.imports.Rejections;
import io.demarc.imports.RowProblem;
import io.demarc.jobs.Job;
import io.demarc.jobs.Run;
import io.demarc.jobs.RunPlans;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls from files (CL-1): dry run, rejected rows. What is confirmed is done by {@link CallImportWork}. */
@Stateless
@LocalBean
public class CallImports implements Rejections {

    /** So many records of a file are read in a dry run. */
    private static final int PREVIEWED = 1_000;

    /** In megabytes without compression: some thirty million calls. */
    private static final int LARGEST_FILE = 4096;

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    PieceRepository pieces;

    @Inject
    MappingRepository mappings;

    @Inject
    CallReading reading;

    @Inject
    CallComparison comparison;

    @Inject
    OrganizationRegistry organizations;

    @Inject
    ImportDesk desk;

    @Inject
    RunPlans runs;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "demarc.calls.largest-file")
    Optional<Integer> largestFile;

    /**
     * Takes a file in, without storing a call: the run waits until somebody confirms it.
     *
     * @param content the file, plain or as gzip; it is read once, to its end
     * @return the id of the run
     * @throws BusinessException when the file as a whole cannot be read; then nothing of it is kept
     */
    @Requires(CALL_IMPORT)
    public long stage(CallImportOrder order, InputStream content) {
        return staged(order, content).id();
    }

    /** Takes a file in and imports it at once. */
    @Requires(CALL_IMPORT)
    public long start(CallImportOrder order, InputStream content) {
        var run = staged(order, content);
        run.confirm();
        return run.id();
    }

    private Run staged(CallImportOrder order, InputStream content) {
        var caller = CallContext.caller();
        var provider = caller.providerOf(order.providerId());
        var mapping = order.mappingId() == null
                ? CallMapping.DOCUMENTED
                : mappings.get(order.mappingId()).definition();
        try {
            var file = CallFile.open(content, mapping, largestFile.orElse(LARGEST_FILE) * MEGABYTE);
            var run = new Run(
                    provider,
                    Job.CALL_IMPORT,
                    order.fileName(),
                    file.format().json(),
                    caller.operatorId(),
                    caller.name(),
                    clock.instant());
            runs.add(run);
            file.cut(piece -> pieces.add(run.id(), piece));
            if (file.records() == 0) {
                throw new BusinessException(Problem.at("file", "callFile.empty"));
            }
            run.plan(file.records());
            desk.keep(run, order.fileName(), file.format().importFormat(), file.records());
            return run;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Requires(CALL_READ)
    public FileView get(long runId) {
        return desk.file(Job.CALL_IMPORT, runId);
    }

    /** The first records of a file that waits, as they would be imported now; empty once its first piece is done. */
    @Requires(CALL_READ)
    public Optional<CallPreview> preview(long runId) {
        var run = run(runId);
        var format = CallFormat.parse(run.parameters());
        return pieces.find(runId, 1).map(piece -> preview(run, piece, format));
    }

    private CallPreview preview(Run run, Piece piece, CallFormat format) {
        var providerId = run.owner().providerId();
        var rows = reading.rows(providerId, format, run.createdAt());
        var read = PieceReader.readFirst(piece, format, rows, PREVIEWED);
        var currency = organizations.provider(providerId).currency();
        var others = organizations.otherCurrencies(providerId);
        return CallPreview.of(
                read,
                comparison.of(providerId, read.calls()),
                organization -> others.getOrDefault(organization, currency));
    }

    @Override
    @Requires(CALL_READ)
    public Page<RejectedRow> rejected(long runId, RowProblem problem, PageRequest page) {
        return desk.rejected(Job.CALL_IMPORT, runId, layout(runId), problem, page);
    }

    @Override
    @Requires(CALL_READ)
    public long countRejected(long runId, RowProblem problem) {
        return desk.countRejected(Job.CALL_IMPORT, runId, problem);
    }

    @Override
    @Requires(CALL_READ)
    public Map<RowProblem, Long> countByProblem(long runId) {
        return desk.countByProblem(Job.CALL_IMPORT, runId);
    }

    @Override
    @Requires(CALL_READ)
    public void writeRejected(long runId, Locale locale, Writer to) {
        desk.writeRejected(Job.CALL_IMPORT, runId, layout(runId), locale, to);
    }

    private ImportLayout layout(long runId) {
        return CallFormat.parse(run(runId).parameters()).layout();
    }

    private Run run(long id) {
        var run = runs.get(id);
        if (run.job() != Job.CALL_IMPORT) {
            throw new NotFound();
        }
        return run;
    }
}
