// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.ACCOUNT_READ;
import static io.demarc.access.Permission.ACCOUNT_WRITE;

import io.demarc.access.Requires;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.RejectedRow;
import io.demarc.imports.Rejections;
import io.demarc.imports.RowProblem;
import io.demarc.jobs.Job;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Accounts from a CSV file (AC-7, AC-8): dry run, rejected rows. What is confirmed is done by {@link ImportWork}. */
@Stateless
@LocalBean
public class AccountImports implements Rejections {

    @Inject
    ImportRepository imports;

    @Inject
    ImportDesk desk;

    @Inject
    GroupRepository groups;

    @Inject
    ProfileRepository profiles;

    @Inject
    NumberRepository numbers;

    @Inject
    Usernames usernames;

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
        var room = usernames.room(group.owner().organizationId()).orElse(Long.MAX_VALUE);
        var run = desk.stage(
                Job.ACCOUNT_IMPORT,
                group.owner(),
                order.fileName() + " → " + group.name(),
                order.fileName(),
                new AccountRules(numbers, room),
                content);
        imports.add(new AccountImport(run, group, profile));
        return run.id();
    }

    @Requires(ACCOUNT_READ)
    public ImportView get(long runId) {
        return imports.get(runId).view(desk.file(Job.ACCOUNT_IMPORT, runId));
    }

    /** The first good rows as they were understood. */
    @Requires(ACCOUNT_READ)
    public List<PreviewRow> preview(long runId) {
        return desk.preview(Job.ACCOUNT_IMPORT, runId, new AccountRules(numbers, Long.MAX_VALUE)).stream()
                .map(PreviewRow::of)
                .toList();
    }

    @Override
    @Requires(ACCOUNT_READ)
    public Page<RejectedRow> rejected(long runId, RowProblem problem, PageRequest page) {
        return desk.rejected(Job.ACCOUNT_IMPORT, runId, AccountColumns.LAYOUT, problem, page);
    }

    @Override
    @Requires(ACCOUNT_READ)
    public long countRejected(long runId, RowProblem problem) {
        return desk.countRejected(Job.ACCOUNT_IMPORT, runId, problem);
    }

    @Override
    @Requires(ACCOUNT_READ)
    public Map<RowProblem, Long> countByProblem(long runId) {
        return desk.countByProblem(Job.ACCOUNT_IMPORT, runId);
    }

    @Override
    @Requires(ACCOUNT_READ)
    public void writeRejected(long runId, Locale locale, Writer to) {
        desk.writeRejected(Job.ACCOUNT_IMPORT, runId, AccountColumns.LAYOUT, locale, to);
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
