// SPDX-License-Identifier: Apache-2.0
package io.demarc.portfolio;

import static io.demarc.access.Permission.ORGANIZATION_READ;
import static io.demarc.access.Permission.ORGANIZATION_WRITE;
import static io.demarc.access.Permission.WORK;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.imports.AcceptedRow;
import io.demarc.imports.FileView;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.RejectedRow;
import io.demarc.imports.Rejections;
import io.demarc.imports.RowProblem;
import io.demarc.jobs.Job;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.Runs;
import io.demarc.jobs.Slice;
import io.demarc.kernel.BusinessException;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Organizations from a CSV file (CU-13): dry run, rejected rows, and the work of a confirmed run. */
@Stateless
@LocalBean
public class OrganizationImports implements Rejections {

    @Inject
    ImportDesk desk;

    @Inject
    OrganizationRegistry registry;

    @Inject
    Runs runs;

    /**
     * The dry run. It makes no organization: the run waits until somebody confirms it.
     *
     * @param providerId whose customers they become; null for the caller's own provider
     * @return the id of the run
     * @throws BusinessException when the file as a whole cannot be read
     */
    @Requires(ORGANIZATION_WRITE)
    public long stage(Long providerId, String fileName, InputStream content) {
        var provider = CallContext.caller().providerOf(providerId);
        return desk.stage(Job.ORGANIZATION_IMPORT, provider, fileName, fileName, rules(provider.providerId()), content)
                .id();
    }

    @Requires(ORGANIZATION_READ)
    public FileView get(long runId) {
        return desk.file(Job.ORGANIZATION_IMPORT, runId);
    }

    /** The first good rows as they were understood. */
    @Requires(ORGANIZATION_READ)
    public List<OrganizationForm> preview(long runId) {
        var rules = rules(runs.get(runId).owner().providerId());
        return desk.preview(Job.ORGANIZATION_IMPORT, runId, rules).stream()
                .map(AcceptedRow::row)
                .map(row -> rules.form(row.cells()))
                .toList();
    }

    @Override
    @Requires(ORGANIZATION_READ)
    public Page<RejectedRow> rejected(long runId, RowProblem problem, PageRequest page) {
        return desk.rejected(Job.ORGANIZATION_IMPORT, runId, OrganizationColumns.LAYOUT, problem, page);
    }

    @Override
    @Requires(ORGANIZATION_READ)
    public long countRejected(long runId, RowProblem problem) {
        return desk.countRejected(Job.ORGANIZATION_IMPORT, runId, problem);
    }

    @Override
    @Requires(ORGANIZATION_READ)
    public Map<RowProblem, Long> countByProblem(long runId) {
        return desk.countByProblem(Job.ORGANIZATION_IMPORT, runId);
    }

    @Override
    @Requires(ORGANIZATION_READ)
    public void writeRejected(long runId, Locale locale, Writer to) {
        desk.writeRejected(Job.ORGANIZATION_IMPORT, runId, OrganizationColumns.LAYOUT, locale, to);
    }

    /** Makes the organizations of a slice, apart from the batch repository's transaction. */
    @Requires(WORK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void importSlice(RunDetail run, Slice slice) {
        var rules = rules(run.owner().providerId());
        desk.workOff(run, slice, rules, row -> registry.add(rules.providerId(), rules.form(row.cells())));
    }

    private OrganizationRules rules(long providerId) {
        return new OrganizationRules(registry, providerId, registry.provider(providerId));
    }
}
