// SPDX-License-Identifier: Apache-2.0
package io.demarc.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.identity.OperatorFilter;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.RowProblem;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunState;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Runs;
import io.demarc.jobs.Worker;
import io.demarc.kernel.NotFound;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.InvoiceSchedule;
import io.demarc.tenancy.Northwind;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationRow;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CU-13: organizations from a file, by the same machinery as accounts. */
class OrganizationImportsTest {

    private static final String HEADER = "name,status,debitLimit,invoiceSchedule,tags,currency,channels,language\n";

    private final Northwind northwind = new Northwind();
    private final OrganizationImports imports = northwind.domain.bean(OrganizationImports.class);
    private final Organizations organizations = northwind.organizations;
    private final RunWork work = northwind.domain.bean(RunWork.class);
    private final Runs runs = northwind.domain.bean(Runs.class);
    private final Caller operator = known(northwind.operator);

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void theGoodRowsBecomeOrganizationsWithWhatTheirProviderSaysForTheRest() {
        var run =
                stage(HEADER + "Acme,Pending approval,\"500,50\",Monthly,\"vip; north\",,30,\nBluebird,,,,,USD,,de\n");

        assertThat(problems(run)).isEmpty();
        assertThat(names()).isEmpty();

        importAll(run);

        assertThat(names()).containsExactly("Acme", "Bluebird");
        var acme = northwind.as(operator, () -> organizations.get(id("Acme")));
        assertThat(acme.status()).isEqualTo(OrganizationStatus.PENDING_APPROVAL);
        assertThat(acme.language()).isEqualTo("en");
        assertThat(acme.tags()).containsExactly("north", "vip");
        assertThat(acme.terms().currency()).isEqualTo("EUR");
        assertThat(acme.terms().debitLimit()).isEqualByComparingTo("500.5");
        assertThat(acme.terms().invoiceSchedule()).isEqualTo(InvoiceSchedule.MONTHLY);
        assertThat(northwind
                        .as(operator, () -> organizations.get(id("Bluebird")))
                        .terms()
                        .currency())
                .isEqualTo("USD");
        assertThat(detail(run).state()).isEqualTo(RunState.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|,,,,,,,|, NAME, MISSING",
                "|Acme,asleep,,,,,,|, STATUS, UNKNOWN_STATUS",
                "|Acme,,much,,,,,|, DEBIT_LIMIT, NO_NUMBER",
                "|Acme,,0.005,,,,,|, DEBIT_LIMIT, TOO_MANY_DECIMALS",
                "|Acme,,,yearly,,,,|, INVOICE_SCHEDULE, UNKNOWN_SCHEDULE",
                "|Acme,,,,#vip,,,|, TAGS, BROKEN_TAG",
                "|Acme,,,,,EUX,,|, CURRENCY, UNKNOWN_CURRENCY",
                "|Acme,,,,,,0,|, CHANNELS, OUT_OF_RANGE",
                "|Acme,,,,,,-1,|, CHANNELS, NO_NUMBER",
                "|Acme,,,,,,,ru|, LANGUAGE, UNKNOWN_LANGUAGE",
                "|=Acme(),,,,,,,|, NAME, FORMULA",
                "|Acme|, , TOO_FEW_CELLS"
            })
    void aBadRowIsListedWithItsColumnAndReason(String row, String column, RowProblem problem) {
        var run = stage(HEADER + row + (row.startsWith(",") ? "x" : "") + "\n");

        var rejected = northwind
                .as(operator, () -> imports.rejected(run, null, PageRequest.parse(ImportDesk.SORTS, null, null, null)))
                .rows();

        assertThat(rejected).hasSize(1);
        var rejection = rejected.get(0).rejection();
        assertThat(rejection.problem()).isEqualTo(problem);
        assertThat(rejection.column() == null ? null : rejection.column().name())
                .isEqualTo(column);
        assertThat(rejection.text(Locale.ENGLISH)).isNotBlank();
        assertThat(rejection.text(Locale.ITALIAN)).isNotBlank();
    }

    @Test
    void theSameFileAgainCreatesNothing() {
        var text = HEADER + "Acme,,,,,,,\nacme,,,,,,,\nBluebird,,,,,,,\n";
        var first = stage(text);
        assertThat(problems(first)).isEqualTo(Map.of(RowProblem.DUPLICATE_NAME, 1L));
        importAll(first);

        var again = stage(text);

        assertThat(problems(again)).isEqualTo(Map.of(RowProblem.DUPLICATE_NAME, 1L, RowProblem.NAME_TAKEN, 2L));
        assertThat(detail(again).total()).isZero();
        assertThat(names()).hasSize(2);
    }

    @Test
    void aNameThatWasTakenMeanwhileIsRefusedAndTheOthersAreMade() {
        var run = stage(HEADER + "Acme,,,,,,,\nBluebird,,,,,,,\n");
        northwind.organization("ACME");

        importAll(run);

        assertThat(names()).containsExactly("ACME", "Bluebird");
        assertThat(problems(run)).isEqualTo(Map.of(RowProblem.NAME_TAKEN, 1L));
    }

    @Test
    void rejectedRowsComeBackAsAFileThatCanBeMended() {
        var run = stage(HEADER + "Acme,asleep,,,,,,\n");
        var file = new StringWriter();
        northwind.as(operator, () -> {
            imports.writeRejected(run, Locale.ENGLISH, file);
            return null;
        });

        var mended = stage(file.toString().replace("asleep", "active"));

        assertThat(file.toString()).contains("There is no such status.");
        assertThat(problems(mended)).isEmpty();
    }

    @Test
    void anotherProviderSeesNothingOfTheFile() {
        var run = stage(HEADER + "Acme,asleep,,,,,,\n");
        var stranger = northwind.provider("Southwind", "nobody");

        assertThatThrownBy(() -> northwind.as(stranger, () -> imports.get(run))).isInstanceOf(NotFound.class);
    }

    /** A run names the operator who asked for it. */
    private Caller known(Caller caller) {
        var id = northwind.as(Northwind.INSTALLATION, () -> {
            var operators = northwind.domain.bean(Operators.class);
            operators.create(
                    caller.scope(), new OperatorForm("nina", "Nina", null, Role.SERVICE_PROVIDER, "en", "Europe/Rome"));
            return operators
                    .page(
                            new OperatorFilter("nina", null, null, null, null),
                            PageRequest.parse(Operators.SORTS, null, null, null))
                    .rows()
                    .get(0)
                    .id();
        });
        return Caller.operator(id, caller.name(), caller.scope(), caller.permissions());
    }

    private long stage(String text) {
        return northwind.as(
                operator,
                () -> imports.stage(
                        null, "organizations.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private Map<RowProblem, Long> problems(long run) {
        return northwind.as(operator, () -> imports.countByProblem(run));
    }

    private void importAll(long run) {
        northwind.as(operator, () -> {
            runs.confirm(run);
            return null;
        });
        var started = northwind.as(Northwind.INSTALLATION, () -> work.start(run));
        var worker = new Worker("node", "worker");
        for (var slice = northwind.as(Northwind.INSTALLATION, () -> work.claim(run, worker, 100));
                slice.isPresent();
                slice = northwind.as(Northwind.INSTALLATION, () -> work.claim(run, worker, 100))) {
            var claimed = slice.get().slice();
            northwind.as(Northwind.INSTALLATION, () -> {
                imports.importSlice(started, claimed);
                return null;
            });
        }
        northwind.as(Northwind.INSTALLATION, work::waiting);
    }

    private RunDetail detail(long run) {
        return northwind.as(operator, () -> runs.get(run));
    }

    private List<String> names() {
        return northwind
                .as(
                        operator,
                        () -> organizations.page(
                                OrganizationFilter.ALL, PageRequest.parse(Organizations.SORTS, null, null, null)))
                .rows()
                .stream()
                .map(OrganizationRow::name)
                .toList();
    }

    private long id(String name) {
        return organizations
                .page(OrganizationFilter.ALL, PageRequest.parse(Organizations.SORTS, null, null, null))
                .rows()
                .stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
