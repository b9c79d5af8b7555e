// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.calls.record.Exchange.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.calls.rating.Rated;
import io.demarc.calls.rating.SetAside;
import io.demarc.database.Databases;
import io.demarc.store.SqlRow;
import io.demarc.store.SqlText;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls past their retention go, a month at a time, but none that an invoice may still need (CL-1, CL-3). */
class CallPurgeTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aMonthPastItsRetentionGoesOnceItIsInvoiced(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.domain.configure(CallRetention.class, "months", Optional.of(2));
            exchange.load(exchange.call("a", NOON), exchange.call("b", NOON.plus(Duration.ofDays(31))));
            exchange.foldAll();

            var kept = exchange.purge();
            exchange.take(NOON.plus(HOUR), 500);
            var keptLater = exchange.purge();

            assertThat(kept).extracting(CallPurge.KeptMonth::unbilledHours).containsExactly(1L, 1L);
            assertThat(keptLater).hasSize(1);
            assertThat(exchange.number("select count(*) from call_record")).isEqualTo(1);
            assertThat(exchange.number("select count(*) from call_hour")).isEqualTo(2);
            assertThat(exchange.load(exchange.call("a", NOON)).stored()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aMonthWithoutCallsBetweenTwoOthersHoldsUpNeither(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.domain.configure(CallRetention.class, "months", Optional.of(2));
            exchange.load(exchange.call("march", NOON), exchange.call("may", NOON.plus(Duration.ofDays(61))));
            exchange.foldAll();
            exchange.take(NOON.plus(Duration.ofDays(62)), 500);

            assertThat(exchange.purge()).isEmpty();

            assertThat(exchange.number("select count(*) from call_record")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void freeCallsThatNoInvoiceTakesGoWithTheirMonth(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.domain.configure(CallRetention.class, "months", Optional.of(2));
            exchange.load(exchange.call("free", NOON, 60, new Rated(null, 7, 70, 60, 0, 90, 9_000)));
            exchange.foldAll();

            assertThat(exchange.purge()).isEmpty();

            assertThat(exchange.number("select count(*) from call_record")).isZero();
            assertThat(exchange.number("select count(*) from call_hour")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aCallThatIsRatedWhileItIsLookedForIsSeen(Databases database) {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", NOON, 60, new Rated(SetAside.NO_RATE, 0, 0, 0, 0, 0, 0)));

            assertNeeded(exchange, () -> {
                execute(exchange, "update call_record set state = 'RATED'");
                execute(
                        exchange,
                        "insert into call_hour (organization_id, hour_utc, destination_id, invoice_id, part,"
                                + " provider_id, attempts, connected, duration, billed_duration, charge, cost, first_fold, last_fold)"
                                + " select organization_id, timestamp '2026-03-01 12:00:00', 7, 0, 0, provider_id, 1, 1, 60, 60, 0.015,"
                                + " 0, 1, 1 from call_record");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aCallThatIsSummedUpWhileItIsLookedForIsSeen(Databases database) {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", NOON));

            assertNeeded(exchange, () -> exchange.another().foldAll());
        }
    }

    private static void assertNeeded(Exchange exchange, Runnable move) {
        var purge = exchange.domain.bean(OvertakenPurge.class);
        purge.move = move;

        var kept = exchange.as(() -> purge.needed(YearMonth.of(2026, 3), 0));

        assertThat(purge.move).isNull();
        assertThat(kept.isNeeded()).isTrue();
    }

    private static void execute(Exchange exchange, String sql) {
        try (var connection = exchange.domain.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** After its first question somebody moves what it looks for. */
    private static final class OvertakenPurge extends PurgeRepository {

        private Runnable move;

        @Override
        protected <R> List<R> rows(SqlText sql, SqlRow.Reader<R> reader) {
            var rows = super.rows(sql, reader);
            if (move != null) {
                var next = move;
                move = null;
                next.run();
            }
            return rows;
        }
    }
}
