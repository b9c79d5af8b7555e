// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.provisioning.level.ProvisioningLevel.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.bulk.BulkFailure;
import io.demarc.bulk.BulkPlanner;
import io.demarc.bulk.BulkResults;
import io.demarc.bulk.BulkWork;
import io.demarc.identity.OperatorFilter;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.RejectedRow;
import io.demarc.imports.RowProblem;
import io.demarc.jobs.Claimed;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Runs;
import io.demarc.jobs.Worker;
import io.demarc.kernel.BusinessException;
import io.demarc.provisioning.level.Holder;
import io.demarc.store.PageRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Devices from a file, and one change for many of them. */
class ManyDevicesTest {

    private static final Caller INSTALLATION = Caller.system("test");
    private static final String HEADER = "mac,name,manufacturer,model,serial,lines,organization,accounts\n";

    private final Office office = new Office().atModify();
    private final Devices devices = office.bean(Devices.class);
    private final DeviceImports imports = office.bean(DeviceImports.class);
    private final DeviceBulk subject = office.bean(DeviceBulk.class);
    private final DeviceChanges changes = office.bean(DeviceChanges.class);
    private final BulkWork bulk = office.bean(BulkWork.class);
    private final RunWork work = office.bean(RunWork.class);
    private final Caller operator = known();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void goodRowsBecomeDevicesWithTheirLinesAndTheOthersAreToldWhy() {
        var run = stage(HEADER
                + "00:04:13:00:00:01,Reception,,D785,S1,,acme,4001 x 4002\n"
                + "0004.1300.0002,Spare,other,,,12,,\n"
                + "00-04-13-00-00-01,Again,,,,,,\n"
                + "00041300000,Short,,,,,,\n"
                + "000413000004,No,,,,,,\n"
                + "000413000005,Elsewhere,,,,,Nowhere,\n"
                + "000413000006,Stranger,,,,,Acme,4004\n"
                + "000413000007,Few lines,,,,1,Acme,4001 4002\n"
                + "000413000008,Twice,,,,,Acme,4001 4001\n"
                + "000413000009,Maker,acme,,,,,\n"
                + "00041300000a,Accounts only,,,,,,4001\n");

        assertThat(problems(run))
                .containsExactly(
                        Map.entry(4L, RowProblem.DUPLICATE_MAC),
                        Map.entry(5L, RowProblem.BROKEN_MAC),
                        Map.entry(6L, RowProblem.NAME_TOO_SHORT),
                        Map.entry(7L, RowProblem.UNKNOWN_ORGANIZATION),
                        Map.entry(8L, RowProblem.UNKNOWN_ACCOUNT),
                        Map.entry(9L, RowProblem.TOO_FEW_LINES),
                        Map.entry(10L, RowProblem.ACCOUNT_TWICE),
                        Map.entry(11L, RowProblem.UNKNOWN_MAKER),
                        Map.entry(12L, RowProblem.NOT_ACCEPTED));
        assertThat(names(DeviceFilter.ALL)).isEmpty();

        importAll(run);

        assertThat(names(DeviceFilter.ALL)).containsExactly("Reception", "Spare");
        assertThat(names(DeviceFilter.ofAccount(office.bruno))).containsExactly("Reception");
        assertThat(detail(run).counts().ok()).isEqualTo(2);
    }

    @Test
    void aSerialNumberTwiceInAFileSpoilsOneRowOnly() {
        var run =
                stage(HEADER + "000413000001,First,,,S1,,,\n000413000002,Second,,,s1,,,\n000413000003,Third,,,S3,,,\n");

        importAll(run);

        assertThat(names(DeviceFilter.ALL)).containsExactly("First", "Third");
        assertThat(problems(run)).containsExactly(Map.entry(3L, RowProblem.SERIAL_TAKEN));
    }

    @Test
    void whatTheLevelForbidsIsAProblemOfItsRow() {
        office.level(office.provider, Holder.of(office.acme), VIEW);

        var run = stage(HEADER + "000413000001,First,,,,,Acme,\n000413000002,Second,,,,,Bluebird,\n");

        assertThat(problems(run)).containsExactly(Map.entry(2L, RowProblem.LEVEL_FORBIDS));
    }

    @Test
    void manyAreAssignedClearedAndDeletedAndTheRefusedOnesAreListed() {
        var first = add("000413000001");
        var second = add("000413000002");

        var assigned = start(List.of(first, second), Map.of("organization", "" + office.acme.organizationId()));
        work(assigned);
        assertThat(detail(assigned).counts().ok()).isEqualTo(2);
        assertThat(names(DeviceFilter.inOrganization(office.acme.organizationId())))
                .hasSize(2);

        work(start(List.of(first), Map.of("clearAssignment", "true")));
        assertThat(names(DeviceFilter.inOrganization(office.acme.organizationId())))
                .hasSize(1);

        office.level(office.provider, Holder.of(office.bluebird), VIEW);
        var refused = start(List.of(second), Map.of("organization", "" + office.bluebird.organizationId()));
        work(refused);
        assertThat(failures(refused))
                .extracting(BulkFailure::subjectId, BulkFailure::problem)
                .containsExactly(tuple(second, "provisioning.refused.ORGANIZATION_AT_VIEW"));

        work(start(null, Map.of("delete", "true")));
        assertThat(names(DeviceFilter.ALL)).isEmpty();
        assertThat(subject.word()).isEqualTo("device");
    }

    @Test
    void whatNobodyCouldTakeIsRefusedBeforeItStarts() {
        var device = add("000413000001");

        for (var change : List.of(
                Map.of("delete", "perhaps"),
                Map.of("delete", "true", "provisioning", "true"),
                Map.of("organization", "x"),
                Map.of("colour", "red"))) {
            assertThatThrownBy(() -> start(List.of(device), change)).isInstanceOf(BusinessException.class);
        }
    }

    private long add(String mac) {
        return office.as(operator, () -> devices.add(NewDevice.unassigned(Office.form("Phone " + mac, mac))));
    }

    private List<String> names(DeviceFilter filter) {
        return office
                .as(operator, () -> devices.page(filter, PageRequest.parse(Devices.SORTS, null, null, null)))
                .rows()
                .stream()
                .map(DeviceRow::name)
                .toList();
    }

    private long stage(String text) {
        return office.as(
                operator,
                () -> imports.stage("phones.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private List<Map.Entry<Long, RowProblem>> problems(long run) {
        return office
                .as(operator, () -> imports.rejected(run, null, PageRequest.parse(ImportDesk.SORTS, null, null, 200)))
                .rows()
                .stream()
                .map((RejectedRow row) -> Map.entry(row.line(), row.rejection().problem()))
                .toList();
    }

    private void importAll(long run) {
        office.run(operator, () -> office.bean(Runs.class).confirm(run));
        for (var claimed = claim(run); claimed != null; claimed = claim(run)) {
            var slice = claimed;
            office.run(worker(slice.run()), () -> imports.importSlice(slice.run(), slice.slice()));
        }
        office.as(INSTALLATION, work::waiting);
    }

    private Claimed claim(long run) {
        return office.as(INSTALLATION, () -> work.claim(run, new Worker("node", "worker"), 100))
                .orElse(null);
    }

    private static Caller worker(RunDetail run) {
        return Caller.worker(run.ownerName(), run.owner());
    }

    private long start(List<Long> ids, Map<String, String> change) {
        return office.as(operator, () -> changes.start(ids, Map.of(), change, "Change devices"));
    }

    private void work(long run) {
        var planner = office.bean(BulkPlanner.class);
        var started = office.as(INSTALLATION, () -> work.start(run));
        while (office.as(worker(started), () -> planner.planMore(run))) {
            // each turn is a transaction of its own
        }
        var slice = claim(run).slice();
        for (var item : office.as(INSTALLATION, () -> bulk.waiting(started, slice))) {
            try {
                office.run(worker(started), () -> bulk.change(started, item));
            } catch (BusinessException refused) {
                office.run(
                        INSTALLATION, () -> bulk.fail(item, refused.problems().get(0)));
            }
        }
        office.run(INSTALLATION, () -> bulk.settle(started, slice));
    }

    private List<BulkFailure> failures(long run) {
        var results = office.bean(BulkResults.class);
        return office.as(operator, () -> results.failed(run, PageRequest.parse(BulkResults.SORTS, null, null, null)))
                .rows();
    }

    private RunDetail detail(long run) {
        return office.as(operator, () -> office.bean(Runs.class).get(run));
    }

    /** A run names the operator who asked for it. */
    private Caller known() {
        var scope = office.provider.scope();
        var id = office.as(INSTALLATION, () -> {
            var operators = office.bean(Operators.class);
            operators.create(
                    scope, new OperatorForm("nina.v", "Nina", null, Role.SERVICE_PROVIDER, "en", "Europe/Rome"));
            return operators
                    .page(
                            new OperatorFilter("nina.v", null, null, null, null),
                            PageRequest.parse(Operators.SORTS, null, null, null))
                    .rows()
                    .get(0)
                    .id();
        });
        return Caller.operator(id, "nina.v", scope, office.provider.permissions());
    }
}
