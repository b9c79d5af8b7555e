// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.access.Permission.DEVICE_READ;
import static io.demarc.access.Permission.DEVICE_WRITE;
import static io.demarc.access.Permission.WORK;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.imports.CheckedRow;
import io.demarc.imports.FileView;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.RejectedRow;
import io.demarc.imports.Rejections;
import io.demarc.imports.RowProblem;
import io.demarc.imports.RowRefused;
import io.demarc.jobs.Job;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.Slice;
import io.demarc.kernel.BusinessException;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
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

/** Devices from a CSV file: dry run, rejected rows, and the work of a confirmed run. */
@Stateless
@LocalBean
public class DeviceImports implements Rejections {

    @Inject
    ImportDesk desk;

    @Inject
    DeviceRegistry registry;

    @Inject
    DeviceOrders orders;

    @Inject
    DeviceRights rights;

    @Inject
    TakenDevices taken;

    /**
     * The dry run. It adds no device: the run waits until somebody confirms it.
     *
     * @return the id of the run
     * @throws BusinessException when the file as a whole cannot be read
     */
    @Requires(DEVICE_WRITE)
    public long stage(String fileName, InputStream content) {
        rights.demandOpen();
        var owner = CallContext.caller().scope();
        return desk.stage(Job.DEVICE_IMPORT, owner, fileName, fileName, rules(), content)
                .id();
    }

    @Requires(DEVICE_READ)
    public FileView get(long runId) {
        return desk.file(Job.DEVICE_IMPORT, runId);
    }

    /** The first good rows as they were understood. */
    @Requires(DEVICE_READ)
    public List<PreviewedDevice> preview(long runId) {
        return desk.preview(Job.DEVICE_IMPORT, runId, rules()).stream()
                .map(PreviewedDevice::of)
                .toList();
    }

    @Override
    @Requires(DEVICE_READ)
    public Page<RejectedRow> rejected(long runId, RowProblem problem, PageRequest page) {
        return desk.rejected(Job.DEVICE_IMPORT, runId, DeviceColumns.LAYOUT, problem, page);
    }

    @Override
    @Requires(DEVICE_READ)
    public long countRejected(long runId, RowProblem problem) {
        return desk.countRejected(Job.DEVICE_IMPORT, runId, problem);
    }

    @Override
    @Requires(DEVICE_READ)
    public Map<RowProblem, Long> countByProblem(long runId) {
        return desk.countByProblem(Job.DEVICE_IMPORT, runId);
    }

    @Override
    @Requires(DEVICE_READ)
    public void writeRejected(long runId, Locale locale, Writer to) {
        desk.writeRejected(Job.DEVICE_IMPORT, runId, DeviceColumns.LAYOUT, locale, to);
    }

    /** Adds the devices of a slice, apart from the batch repository's transaction. */
    @Requires(WORK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void importSlice(RunDetail run, Slice slice) {
        var rules = rules();
        desk.workOff(run, slice, rules, row -> add(row, rules));
    }

    private long add(CheckedRow row, DeviceRules rules) {
        try {
            return registry.add(orders.of(new DeviceCells(row.cells())), rules.mayAdd())
                    .id();
        } catch (BusinessException refused) {
            throw new RowRefused(rules.rejection(refused));
        }
    }

    private DeviceRules rules() {
        return new DeviceRules(registry, orders, rights.adding(), taken);
    }
}
