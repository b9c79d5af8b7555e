// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.calls.intake.ImportOffice.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.database.Databases;
import io.demarc.jobs.Claimed;
import io.demarc.jobs.Counts;
import io.demarc.jobs.RunState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A worker that was taken for dead and still works changes nothing of what its successor did (BA-5, R3). */
class SlowWorkerTest {

    private static final byte[] FILE = (HEADER
                    + "a1,,2026-03-01T12:00:00Z,,Acme,,39347,61,200\n"
                    + "bad,,yesterday,,Acme,,39347,61,200\n")
            .getBytes(StandardCharsets.UTF_8);

    private static final byte[] FILE_OF_A_NEWCOMER = (ImportOffice.HEADER
                    + "n1,,2026-03-01T12:00:00Z,,Newcomer,,39347,61,200\n")
            .getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void refusedRowsAreListedOnceThoughTwoHadReadThePiece(Databases database) {
        try (var slow = new ImportOffice(database)) {
            var run = slow.stage(FILE, null);
            slow.confirm(run);
            var claimed = slow.claim(run).orElseThrow();
            slow.domain.put(CallReading.class, overtaken(slow, claimed, () -> {}));

            slow.importSlice(claimed);

            assertDoneOnce(slow, run);
        }
    }

    /** What the run lists as refused must not be billed. */
    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void whatItsSuccessorRefusedIsNotStoredThoughItKnowsMore(Databases database) {
        try (var slow = new ImportOffice(database)) {
            var run = slow.stage(FILE_OF_A_NEWCOMER, null);
            slow.confirm(run);
            var claimed = slow.claim(run).orElseThrow();
            slow.domain.put(
                    CallReading.class,
                    overtaken(slow, claimed, () -> slow.another().organization("Newcomer")));

            slow.importSlice(claimed);

            assertThat(slow.run(run).counts()).isEqualTo(new Counts(0, 0, 1, 0));
            assertThat(slow.number("select count(*) from call_record")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aPieceThatIsGoneIsDone(Databases database) {
        try (var office = new ImportOffice(database)) {
            var run = office.stage(FILE, null);
            office.confirm(run);
            var claimed = office.claim(run).orElseThrow();

            office.importSlice(claimed);
            office.importSlice(claimed);

            assertDoneOnce(office, run);
        }
    }

    /** While the slow worker reads a piece, its successor imports it, and then something else happens. */
    private static CallReading overtaken(ImportOffice slow, Claimed claimed, Runnable then) {
        var reading = slow.domain.bean(CallReading.class);
        return new CallReading() {
            @Override
            CallRows rows(long providerId, CallFormat format, Instant asOf) {
                slow.another().importSlice(claimed);
                then.run();
                return reading.rows(providerId, format, asOf);
            }
        };
    }

    private static void assertDoneOnce(ImportOffice office, long run) {
        var ended = office.run(run);
        assertThat(ended.state()).isEqualTo(RunState.COMPLETED);
        assertThat(ended.counts()).isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(office.rejected(ended)).hasSize(1);
        assertThat(office.number("select count(*) from call_record")).isEqualTo(1);
    }
}
