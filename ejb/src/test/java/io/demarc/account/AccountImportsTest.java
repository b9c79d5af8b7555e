// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.database.Domain;
import io.demarc.identity.OperatorFilter;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.jobs.Claimed;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunState;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Runs;
import io.demarc.jobs.Slice;
import io.demarc.jobs.Worker;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AC-8 and R3, R10: from the file to the accounts, on a real database. */
class AccountImportsTest {

    private static final Caller INSTALLATION = Caller.system("test");
    private static final String HEADER = "fullName,gsmNumber,email,securityModel,description\n";

    private final Domain domain = new Domain();
    private final AccountImports imports = domain.bean(AccountImports.class);
    private final Accounts accounts = domain.bean(Accounts.class);
    private final RunWork work = domain.bean(RunWork.class);
    private final Runs runs = domain.bean(Runs.class);

    private Caller operator;
    private Caller stranger;
    private long group;

    @BeforeEach
    void aProviderWithAGroup() {
        operator = provider("Northwind", "nina");
        stranger = provider("Southwind", "nobody");
        group = domain.as(operator, () -> {
            var organization = domain.bean(Organizations.class)
                    .create(null, OrganizationForm.plain("Acme", OrganizationStatus.ACTIVE, "it", "Europe/Rome"));
            var profile = domain.bean(Profiles.class)
                    .create(
                            null,
                            new ProfileForm("Drivers", null, null, null, true, true, true, 10, true, 4, 10, 5, 1));
            return domain.bean(Groups.class).create(organization, new GroupForm("Drivers", null, null, null, profile));
        });
    }

    @AfterEach
    void close() {
        domain.close();
    }

    @Test
    void ofTenThousandRowsTheTwoHundredBadOnesAreListedAndTheOthersBecomeAccounts() {
        var sample = SampleFile.of(10_000, 200);

        var run = stage(sample.text());

        assertThat(rejections(run)).isEqualTo(sample.rejections()).hasSize(200);
        assertThat(detail(run).state()).isEqualTo(RunState.READY);
        assertThat(accountsInGroup()).isZero();

        confirm(run);
        importAll(run);

        assertThat(detail(run).state()).isEqualTo(RunState.COMPLETED);
        assertThat(detail(run).counts().ok()).isEqualTo(9_800);
        assertThat(accountsInGroup()).isEqualTo(9_800);
    }

    @Test
    void theSameFileAgainCreatesNothing() {
        var text = HEADER + SampleFile.good(1) + "\n" + SampleFile.good(2) + "\n";
        var first = stage(text);
        confirm(first);
        importAll(first);

        var again = stage(text);

        assertThat(rejections(again))
                .isEqualTo(Map.of(
                        2L, Rejection.at(AccountColumns.GSM_NUMBER, RowProblem.NUMBER_TAKEN),
                        3L, Rejection.at(AccountColumns.GSM_NUMBER, RowProblem.NUMBER_TAKEN)));
        assertThat(detail(again).total()).isZero();
    }

    @Test
    void aFileThatWasStagedTwiceAndConfirmedTwiceMakesEachAccountOnce() {
        var text = HEADER + SampleFile.good(1) + "\n" + SampleFile.good(2) + "\n";
        var first = stage(text);
        var second = stage(text);
        confirm(first);
        confirm(second);

        importAll(first);
        importAll(second);

        assertThat(accountsInGroup()).isEqualTo(2);
        assertThat(detail(second).counts().failed()).isEqualTo(2);
        assertThat(detail(second).state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void aNumberThatWasTakenMeanwhileDoesNotSpoilTheOtherRows() {
        var run = stage(HEADER + SampleFile.good(1) + "\n" + SampleFile.good(2) + "\n" + SampleFile.good(3) + "\n");
        domain.as(
                operator,
                () -> accounts.create(
                        Creation.WIZARD,
                        new NewAccount(
                                null, null, SampleFile.number(2), null, AccountDetails.defaults("4711", group, null))));
        confirm(run);

        importAll(run);

        assertThat(rejections(run))
                .isEqualTo(Map.of(3L, Rejection.at(AccountColumns.GSM_NUMBER, RowProblem.NUMBER_TAKEN)));
        assertThat(detail(run).counts().ok()).isEqualTo(2);
        assertThat(detail(run).counts().failed()).isEqualTo(1);
    }

    @Test
    void aSliceOfADeadWorkerIsImportedOnceByAnother() {
        var run = stage(SampleFile.of(20, 1).text());
        confirm(run);
        claim(run, new Worker("dead", "1"), 10);

        importAll(run);

        assertThat(accountsInGroup()).isEqualTo(19);
        assertThat(detail(run).counts().ok()).isEqualTo(19);
    }

    @Test
    void aSliceThatWasDoneAlreadyIsNotDoneAgain() {
        var run = stage(SampleFile.of(20, 1).text());
        confirm(run);
        var claimed = claim(run, new Worker("slow", "1"), 50).orElseThrow();
        importSlice(claimed.run(), claimed.slice());

        importSlice(claimed.run(), claimed.slice());

        assertThat(accountsInGroup()).isEqualTo(19);
        assertThat(detail(run).counts().ok()).isEqualTo(19);
    }

    @Test
    void anImportIntoAGroupThatIsGoneIsRefused() {
        var run = stage(HEADER + SampleFile.good(1) + "\n");
        confirm(run);
        domain.as(
                operator,
                () -> domain.bean(GroupRepository.class).find(group).map(found -> {
                    domain.bean(GroupRepository.class).remove(found);
                    return found;
                }));

        var claimed = claim(run, new Worker("node", "1"), 50).orElseThrow();

        assertThat(importSlice(claimed.run(), claimed.slice())).isFalse();
    }

    @Test
    void nobodyElseSeesTheRowsOrStagesIntoTheGroup() {
        var run = stage(HEADER + SampleFile.good(1) + "\n");

        assertThatThrownBy(() -> domain.as(stranger, () -> imports.get(run))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> domain.as(stranger, () -> imports.countByProblem(run)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> domain.as(
                        stranger,
                        () -> imports.stage(new ImportOrder("a.csv", group, null), bytes(HEADER + SampleFile.good(5)))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("There is no such group");
    }

    @Test
    void aFileThatCannotBeReadToItsEndLeavesNothing() {
        var text = SampleFile.of(2_000, 1).text() + "Anna,\0,,,\n";

        assertThatThrownBy(() -> stage(text))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("NUL");

        assertThat(domain.as(operator, () -> runs.count(io.demarc.jobs.RunFilter.ALL, 10)))
                .isZero();
    }

    @Test
    void theRejectedRowsComeBackAsAFileThatCanBeMendedAndGivenBack() {
        var run = stage(HEADER + "=1+1," + SampleFile.number(1) + ",,end-to-end,\n"
                + "Anna,3475550132,,end-to-end,\"a, b\"\nRossi, Luca," + SampleFile.number(3) + ",,end-to-end,\n");
        var csv = rejectedFile(run, Locale.ENGLISH);

        assertThat(csv.lines())
                .containsExactly(
                        "\ufefffullName,gsmNumber,email,securityModel,description,reason",
                        "'=1+1,'+393471000001,,end-to-end,,The cell begins like a formula of a spreadsheet. Remove the sign in front.",
                        "Anna,3475550132,,end-to-end,\"a, b\",\"The international prefix is missing. Write + and the country code in front, such as +39.\"",
                        "Rossi, Luca,'+393471000003,,end-to-end,The row has too many cells: 6. A cell with a separator in it must stand in quotation marks.,");

        var mended = csv.replace("'=1+1", "Maria")
                .replace("3475550132", "'+393475550132")
                .lines()
                .limit(3);
        var again = stage(String.join("\n", mended.toList()));

        assertThat(rejections(again)).isEmpty();
        assertThat(detail(again).total()).isEqualTo(2);
    }

    @Test
    void reasonsAreTextsOfTheReadersLanguage() {
        var run = stage(HEADER + "Anna,3475550132,,end-to-end,\n");

        assertThat(rejectedFile(run, Locale.ITALIAN)).contains("Manca il prefisso internazionale.");
    }

    private Caller provider(String name, String login) {
        return domain.as(INSTALLATION, () -> {
            var id = domain.bean(ServiceProviders.class)
                    .create(new ProviderForm(name, "IT", "EUR", "en", "Europe/Rome", null, null));
            var path = TenantPath.provider(id);
            domain.bean(Operators.class)
                    .create(path, new OperatorForm(login, login, null, Role.SERVICE_PROVIDER, "en", "Europe/Rome"));
            var operatorId = domain
                    .bean(Operators.class)
                    .page(OperatorFilter.ALL, PageRequest.parse(Operators.SORTS, null, null, null))
                    .rows()
                    .stream()
                    .filter(row -> row.login().equals(login))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return Caller.operator(operatorId, login, path, Set.copyOf(Role.SERVICE_PROVIDER.permissions()));
        });
    }

    private long stage(String text) {
        return domain.as(operator, () -> imports.stage(new ImportOrder("drivers.csv", group, null), bytes(text)));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void confirm(long run) {
        domain.as(operator, () -> {
            runs.confirm(run);
            return null;
        });
    }

    /** What the batch engine does. */
    private void importAll(long run) {
        var worker = new Worker("node", "worker");
        for (var claimed = claim(run, worker, 500); claimed.isPresent(); claimed = claim(run, worker, 500)) {
            importSlice(claimed.get().run(), claimed.get().slice());
        }
        domain.as(INSTALLATION, work::waiting);
    }

    private Optional<Claimed> claim(long run, Worker worker, int most) {
        return domain.as(INSTALLATION, () -> work.claim(run, worker, most));
    }

    private boolean importSlice(RunDetail run, Slice slice) {
        return domain.as(
                Caller.worker(run.ownerName(), run.owner()),
                () -> domain.bean(ImportWork.class).importSlice(run, slice));
    }

    private RunDetail detail(long run) {
        return domain.as(operator, () -> runs.get(run));
    }

    private int accountsInGroup() {
        return domain.as(operator, () -> accounts.count(AccountFilter.inGroup(group), 20_000));
    }

    private Map<Long, Rejection> rejections(long run) {
        return domain.as(operator, () -> {
            var found = new HashMap<Long, Rejection>();
            var page = imports.rejected(run, null, request(null));
            page.rows().forEach(row -> found.put(row.line(), row.rejection()));
            while (page.next() != null) {
                page = imports.rejected(run, null, request(page.next()));
                page.rows().forEach(row -> found.put(row.line(), row.rejection()));
            }
            return found;
        });
    }

    private static PageRequest request(String cursor) {
        return PageRequest.parse(ImportDesk.SORTS, null, cursor, 200);
    }

    private String rejectedFile(long run, Locale locale) {
        return domain.as(operator, () -> {
            var csv = new StringWriter();
            imports.writeRejected(run, locale, csv);
            return csv.toString();
        });
    }
}
