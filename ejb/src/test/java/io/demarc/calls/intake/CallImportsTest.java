// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.calls.intake.ImportOffice.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.demarc.calls.record.CallsAside;
import io.demarc.database.Databases;
import io.demarc.imports.RowProblem;
import io.demarc.jobs.Counts;
import io.demarc.jobs.RunState;
import io.demarc.kernel.BusinessException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls from files (CL-1, CL-2): each once, the bad rows listed (R3, R10). */
class CallImportsTest {

    private static final String ROW = "a1,,2026-03-01T12:00:00Z,,Acme,+390212345,+39 347 555 0132,61,200\n";

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aFileIsImportedRatedAndSummedUp(Databases database) {
        try (var office = new ImportOffice(database)) {
            var run = office.importFile(HEADER + ROW + "a2,,2026-03-01 12:30:00.250,,acme,,0039347,0:00:30,200\n");

            assertThat(run.state()).isEqualTo(RunState.COMPLETED);
            assertThat(run.counts()).isEqualTo(new Counts(2, 0, 0, 0));
            assertThat(office.number("select count(*) from call_record where state = 'RATED' and callee like '39347%'"))
                    .isEqualTo(2);
            assertThat(office.number("select cast(charge * 1000000 as bigint) from call_hour"))
                    .isEqualTo(90_000);
            assertThat(office.number("select billed_duration from call_day")).isEqualTo(180);
            assertThat(office.number("select count(*) from call_file_piece")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theSameFileTwiceChangesNothing(Databases database) {
        try (var office = new ImportOffice(database)) {
            var file = HEADER
                    + IntStream.range(0, 45_000)
                            .mapToObj(i -> "c" + i + ",a," + (1772366400 + i) + ",,Acme,100,3902" + i + "," + i % 300
                                    + ",200\n")
                            .collect(Collectors.joining());

            var first = office.importFile(file);
            var sums = office.number("select cast(sum(charge) * 1000000 as bigint) from call_hour");
            var second = office.importFile(file);

            assertThat(first.counts()).isEqualTo(new Counts(45_000, 0, 0, 0));
            assertThat(second.counts()).isEqualTo(new Counts(0, 45_000, 0, 0));
            assertThat(office.number("select count(*) from call_record")).isEqualTo(45_000);
            assertThat(office.number("select cast(sum(charge) * 1000000 as bigint) from call_hour"))
                    .isEqualTo(sums)
                    .isEqualTo(office.number("select cast(sum(charge) * 1000000 as bigint) from call_record"));
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void badRowsAreListedWithLineAndReasonAndTheOthersAreKept(Databases database) {
        try (var office = new ImportOffice(database)) {
            var run = office.importFile(HEADER
                    + ROW
                    + "\n"
                    + "b1,,yesterday,,Acme,,39347,61,200\n"
                    + "b2,,2026-03-01T12:00:00Z,,Nobody,,39347,61,200\n"
                    + "b3,,2026-03-01T12:00:00Z,1000,,,39347,61,200\n"
                    + "b4,,2026-03-01T12:00:00Z,,Acme,,39347,long,200\n"
                    + "b5,,2026-03-01T12:00:00Z,,Acme,,39347,61\n"
                    + "b6,,2026-03-01T12:00:00Z,,Acme,,39347,61,200,more\n"
                    + "=1+1,,2026-03-01T12:00:00Z,,Acme,,39347,61,200\n"
                    + "b\0,,2026-03-01T12:00:00Z,,Acme,,39347,61,200\n"
                    + "x".repeat(20_000) + "\n"
                    + "\"b9\"x,,2026-03-01T12:00:00Z,,Acme,,39347,61,200\n"
                    + "\"b\n10\",,2026-03-01T12:00:00Z,,Acme,,39347,61,20\n"
                    + "b11,,2099-03-01T12:00:00Z,,Acme,,39347,61,200\n"
                    + ",,2026-03-01T12:00:00Z,,Acme,,39347,61,200\n"
                    + ",,,,,,,,\n"
                    + "a1,,2026-03-01T12:00:00Z,,Acme,+390212345,+39 347 555 0132,62,200\n"
                    + "a1,,2026-03-01T12:00:00Z,,Acme,+390212345,+39 347 555 0132,61,200\n"
                    + "last,,2026-03-01T12:00:00Z,,Acme,,39347,61,486");

            assertThat(office.rejected(run))
                    .extracting(row -> row.line(), row -> row.rejection().problem())
                    .containsExactlyInAnyOrder(
                            tuple(4L, RowProblem.NO_TIME),
                            tuple(5L, RowProblem.UNKNOWN_ORGANIZATION),
                            tuple(6L, RowProblem.UNKNOWN_ACCOUNT),
                            tuple(7L, RowProblem.NO_DURATION),
                            tuple(8L, RowProblem.TOO_FEW_CELLS),
                            tuple(9L, RowProblem.TOO_MANY_CELLS),
                            tuple(10L, RowProblem.FORMULA),
                            tuple(11L, RowProblem.CONTROL_CHARACTERS),
                            tuple(12L, RowProblem.LINE_TOO_LONG),
                            tuple(13L, RowProblem.BROKEN_QUOTES),
                            tuple(14L, RowProblem.CONTROL_CHARACTERS),
                            tuple(16L, RowProblem.IN_THE_FUTURE),
                            tuple(17L, RowProblem.MISSING),
                            tuple(19L, RowProblem.CALL_DIFFERS));
            assertThat(run.state()).isEqualTo(RunState.COMPLETED);
            assertThat(run.counts()).isEqualTo(new Counts(2, 2, 14, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theDryRunShowsSumsAndStoresNothing(Databases database) {
        try (var office = new ImportOffice(database)) {
            var run = office.stage(
                    (HEADER + ROW + "a2,,2026-03-01T12:00:00Z,,Acme,,44123,60,200\nbad\n")
                            .getBytes(StandardCharsets.UTF_8),
                    null);

            var preview = office.preview(run);

            assertThat(preview.records()).isEqualTo(3);
            assertThat(preview.rated()).isEqualTo(1);
            assertThat(preview.duration()).isEqualTo(61);
            assertThat(preview.charges()).isEqualTo(Map.of("EUR", new BigDecimal("0.060000")));
            assertThat(preview.setAside()).containsValue(1L);
            assertThat(preview.problems()).containsOnlyKeys(RowProblem.TOO_FEW_CELLS);
            assertThat(office.number("select count(*) from call_record")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theDryRunCountsWhatIsStoredAlreadyOrTwiceInTheFileApart(Databases database) {
        try (var office = new ImportOffice(database)) {
            office.importFile(HEADER + ROW + "a2,b,2026-03-01T12:00:00Z,,Acme,,39347,60,200\n");
            var fresh = "a3,,2026-03-01T12:00:00Z,,Acme,,39347,60,200\n";

            var preview = office.preview(office.stage(
                    (HEADER + ROW + "a2,b,2026-03-01T12:00:00Z,,Acme,,39347,61,200\n" + fresh + fresh
                                    + "a3,,2026-03-01T12:00:00Z,,Acme,,44,60,200\n")
                            .getBytes(StandardCharsets.UTF_8),
                    null));

            assertThat(preview.records()).isEqualTo(5);
            assertThat(preview.calls()).isEqualTo(1);
            assertThat(preview.stored()).isEqualTo(2);
            assertThat(preview.rated()).isEqualTo(1);
            assertThat(preview.charges()).isEqualTo(Map.of("EUR", new BigDecimal("0.030000")));
            assertThat(preview.setAside()).isEmpty();
            assertThat(preview.problems()).isEqualTo(Map.of(RowProblem.CALL_DIFFERS, 2L));
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theDryRunAddsUpEachCurrencyApart(Databases database) {
        try (var office = new ImportOffice(database)) {
            office.sql(
                    "insert into rate_card (id, version, provider_id, name, purpose, currency, decimals, rounding, created_at)"
                            + " select 2, 0, provider_id, 'Dollars', purpose, 'USD', decimals, rounding, created_at from rate_card");
            office.sql(
                    "insert into rate_card_version (id, version, provider_id, card_id, number, state, effective_from, rates,"
                            + " created_at, created_by, published_at) select 2, 0, provider_id, 2, 1, state, effective_from, rates,"
                            + " created_at, created_by, published_at from rate_card_version");
            office.sql("insert into rate (id, provider_id, version_id, prefix, destination_id, price, connection_fee,"
                    + " first_increment, next_increment, free_seconds) select 2, provider_id, 2, prefix, destination_id, 0.5,"
                    + " 0, 60, 60, 0 from rate");
            office.sql("insert into card_assignment (id, version, provider_id, place, purpose, currency, card_id)"
                    + " select 2, 0, provider_id, 0, 'SELL', 'USD', 2 from card_assignment");
            office.organization("Bluebird");
            office.sql("update organization set currency = 'USD' where name = 'Bluebird'");

            var preview = office.preview(office.stage(
                    (HEADER + ROW + "a2,,2026-03-01T12:00:00Z,,Bluebird,,39347,60,200\n")
                            .getBytes(StandardCharsets.UTF_8),
                    null));

            assertThat(preview.charges())
                    .isEqualTo(Map.of("EUR", new BigDecimal("0.060000"), "USD", new BigDecimal("0.500000")));
            assertThat(preview.first())
                    .extracting(CallPreview.PreviewCall::currency)
                    .containsExactly("EUR", "USD");
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aMappingReadsTheFilesOfAnotherSystem(Databases database) {
        try (var office = new ImportOffice(database)) {
            var mapping = new CallMapping(
                    ";",
                    true,
                    "Id",
                    null,
                    "Begin",
                    null,
                    "Customer",
                    null,
                    "Dialled",
                    "Talk",
                    null,
                    "dd.MM.yyyy HH:mm:ss",
                    "Europe/Rome",
                    DurationUnit.MILLISECONDS);
            var id = office.as(
                    () -> office.domain.bean(CallMappings.class).create(null, new MappingForm("Old switch", mapping)));

            var run = office.importFile(
                    "Begin;Id;Trunk;Customer;Dialled;Talk\n01.07.2026 14:00:00;x1;7;ACME;39347;60001\n;;;;;\nx;y\n"
                            .getBytes(StandardCharsets.UTF_8),
                    id);

            assertThat(run.counts()).isEqualTo(new Counts(1, 1, 1, 0));
            assertThat(office.number(
                            "select duration from call_record where started_at = timestamp '2026-07-01 12:00:00'"))
                    .isEqualTo(61);
            assertThat(office.rejected(run))
                    .singleElement()
                    .satisfies(row -> assertThat(row.line()).isEqualTo(4));
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void callsThatWereSetAsideAreRatedOnceTheRateIsThere(Databases database) {
        try (var office = new ImportOffice(database)) {
            office.importFile(HEADER + ROW + "uk,,2026-03-01T12:00:00Z,,Acme,,44123,60,200\n");
            assertThat(office.as(() -> office.domain.bean(CallsAside.class).groups()))
                    .singleElement()
                    .satisfies(group -> assertThat(group.digits()).isEqualTo("4412"));

            assertThat(office.rateAgain().counts()).isEqualTo(new Counts(0, 1, 0, 0));
            office.publish(2, "44", "0.05");
            var run = office.rateAgain();

            assertThat(run.counts()).isEqualTo(new Counts(1, 0, 0, 0));
            assertThat(office.number("select sum(attempts) from call_hour")).isEqualTo(2);
            assertThat(office.number("select cast(sum(charge) * 1000000 as bigint) from call_hour"))
                    .isEqualTo(110_000)
                    .isEqualTo(office.number("select cast(sum(charge) * 1000000 as bigint) from call_record"));
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void callsOfAnOrganizationThatIsGoneAreNotRatedAgain(Databases database) {
        try (var office = new ImportOffice(database)) {
            office.importFile(HEADER + "uk,,2026-03-01T12:00:00Z,,Acme,,44123,60,200\n");
            office.sql("delete from organization");

            assertThatThrownBy(office::rateAgain)
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("No call is set aside");
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aBatchThatIsSentAgainBringsTheSameAnswer(Databases database) {
        try (var office = new ImportOffice(database)) {
            var good = new CallInput("b1", null, "2026-03-01T12:00:00Z", null, "Acme", null, "39347", 61, 200);
            var bad = new CallInput("b2", null, "2026-03-01T12:00:00Z", null, "Nobody", null, "39347", 61, 200);

            var first = office.send("key 1", good, bad);
            var again = office.send("key 1", good, bad);
            var otherKey = office.send("key 2", good);

            assertThat(first.stored()).isEqualTo(1);
            assertThat(first.refused())
                    .extracting(BatchAnswer.RefusedCall::place, BatchAnswer.RefusedCall::problem)
                    .containsExactly(tuple(2, RowProblem.UNKNOWN_ORGANIZATION));
            assertThat(again).isEqualTo(first);
            assertThat(otherKey.duplicates()).isEqualTo(1);
            assertThatThrownBy(() -> office.send("key 1", good)).isInstanceOf(BusinessException.class);
            assertThat(office.number("select count(*) from call_record")).isEqualTo(1);
        }
    }

    /** Whose calls they are is read every ten seconds, and once more for whoever is newer than that. */
    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void callsOfAnOrganizationThatWasMadeAMomentAgoAreStored(Databases database) {
        try (var office = new ImportOffice(database)) {
            office.importFile(HEADER + ROW + "\n");

            office.organization("Newcomer");
            var run = office.importFile(HEADER + "n1,,2026-03-01T12:00:00Z,,Newcomer,,39347,61,200\n");
            office.organization("Last");
            var answer = office.send(
                    "k", new CallInput("n2", null, "2026-03-01T12:00:00Z", null, "Last", null, "39347", 61, 200));

            assertThat(run.counts()).isEqualTo(new Counts(1, 0, 0, 0));
            assertThat(answer.stored()).isEqualTo(1);
        }
    }
}
