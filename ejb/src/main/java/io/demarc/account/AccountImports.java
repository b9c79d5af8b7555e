// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.ACCOUNT_READ;
import static io.demarc.access.Permission.ACCOUNT_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.jobs.Job;
import io.demarc.jobs.Run;
import io.demarc.jobs.RunPlans;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Accounts from a CSV file (AC-7, AC-8): dry run, rejected rows. What is confirmed is done by {@link ImportWork}. */
@Stateless
public class AccountImports {

    /** In the order of the file. */
    public static final List<SortKey> SORTS = List.of(SortKey.id());

    private static final int PREVIEWED = 5;

    @Inject
    ImportRepository imports;

    @Inject
    ImportRowRepository rows;

    @Inject
    GroupRepository groups;

    @Inject
    ProfileRepository profiles;

    @Inject
    RunPlans runs;

    @Inject
    NumberRepository numbers;

    @Inject
    Usernames usernames;

    @Inject
    Clock clock;

    /**
     * The dry run. It makes no account: the run waits until somebody confirms it.
     *
     * @param content the file; it is read once, to its end, and not kept
     * @return the id of the run
     * @throws BusinessException when the group or the profile cannot be used, or the file as a whole cannot be read
     */
    @Requires(ACCOUNT_WRITE)
    public long stage(ImportOrder order, InputStream content) {
        var group = group(order.groupId());
        var profile = profile(order.profileId(), group);
        try (var file = ImportFile.open(content)) {
            var run = new Run(
                    group.owner(),
                    Job.ACCOUNT_IMPORT,
                    order.fileName() + " → " + group.name(),
                    order.fileName(),
                    CallContext.caller().operatorId(),
                    CallContext.caller().name(),
                    clock.instant());
            var id = runs.add(run);
            imports.flush();
            var staging = new Staging(
                    rows,
                    numbers,
                    usernames.room(group.owner().organizationId()).orElse(Long.MAX_VALUE));
            staging.stage(run, file);
            if (staging.total() == 0) {
                throw new BusinessException(Problem.at("file", "importFile.empty"));
            }
            runs.locked(id).plan(staging.items());
            imports.add(new AccountImport(run, group, profile, order.fileName(), file.format(), staging.total()));
            return id;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Requires(ACCOUNT_READ)
    public ImportView get(long runId) {
        return imports.get(runId).view(rows.countRejected(runId, null));
    }

    /** The first good rows as they were understood. */
    @Requires(ACCOUNT_READ)
    public List<PreviewRow> preview(long runId) {
        var format = imports.get(runId).format();
        return rows.firstAccepted(runId, PREVIEWED).stream()
                .map(row -> PreviewRow.of(row.line(), RowCheck.of(format, row.cells())))
                .toList();
    }

    /** @param problem null for all */
    @Requires(ACCOUNT_READ)
    public Page<RejectedRow> rejected(long runId, RowProblem problem, PageRequest page) {
        var format = imports.get(runId).format();
        return rows.rejected(runId, problem, page).map(row -> row.in(format));
    }

    /** @param problem null for all */
    @Requires(ACCOUNT_READ)
    public long countRejected(long runId, RowProblem problem) {
        return rows.countRejected(runId, problem);
    }

    /** How many rows each problem has; problems without any are left out. */
    @Requires(ACCOUNT_READ)
    public Map<RowProblem, Long> countByProblem(long runId) {
        return rows.countByProblem(runId);
    }

    /**
     * Writes the rejected rows as CSV: their cells as they were and the reason. A cell that a spreadsheet would run
     * stands behind an apostrophe. The file can be mended and given back as it is.
     */
    @Requires(ACCOUNT_READ)
    public void writeRejected(long runId, Locale locale, Writer to) {
        new RejectedFile(imports.get(runId).format(), locale)
                .write(afterId -> rows.rejectedAfter(runId, afterId, RejectedFile.AT_A_TIME), to);
    }

    private AccountGroup group(Long id) {
        if (id == null) {
            throw new BusinessException(Problem.at("group", "required"));
        }
        return groups.find(id).orElseThrow(() -> new BusinessException(Problem.at("group", "group.unknown")));
    }

    private ProvisioningProfile profile(Long id, AccountGroup group) {
        var profile = id == null ? group.profile() : profiles.optional(id, group.owner());
        if (profile == null) {
            throw new BusinessException(Problem.at("profile", "import.profile"));
        }
        return profile;
    }
}
