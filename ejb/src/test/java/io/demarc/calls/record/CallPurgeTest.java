// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.calls.record.Exchange.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.calls.rating.Rated;
import io.demarc.database.Databases;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls past their retention go, a month at a time, but none that an invoice may still need (CL-1, CL-3). */
class CallPurgeTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOVES = 500;

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aMonthPastItsRetentionGoesOnceItIsInvoiced(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.domain.configure(CallRetention.class, "months", Optional.of(2));
            exchange.load(exchange.call("a", NOON), exchange.call("b", NOON.plus(Duration.ofDays(31))));
            exchange.foldAll();

            var kept = exchange.purge();
            exchange.as(() -> exchange.facts().take(exchange.acme, NOON.plus(HOUR), 500));
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
            exchange.as(() -> exchange.facts().take(exchange.acme, NOON.plus(Duration.ofDays(62)), 500));

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
    void callsThatAreRatedAndSummedUpMeanwhileAreNeededThroughout(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", NOON));
            var moving = new Thread(() -> move(exchange));
            moving.start();
            var asked = 0;
            while (moving.isAlive()) {
                assertThat(exchange.as(() -> exchange.domain
                                .bean(PurgeRepository.class)
                                .needed(YearMonth.of(2026, 3), 0)
                                .isNeeded()))
                        .isTrue();
                asked++;
            }
            assertThat(asked).isPositive();
        }
    }

    /** To the facts and back, again and again: it is always in one of the three places. */
    private static void move(Exchange exchange) {
        try (var connection = exchange.domain.database().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var i = 0; i < MOVES; i++) {
                statement.execute("insert into call_hour (organization_id, hour_utc, destination_id, invoice_id, part,"
                        + " provider_id, attempts, connected, duration, billed_duration, charge, cost, first_fold, last_fold)"
                        + " select organization_id, hour_utc, destination_id, 0, 0, provider_id, attempts, connected,"
                        + " duration, billed_duration, charge, cost, 1, 1 from call_delta");
                statement.execute("update call_delta set hour_utc = timestamp '2000-01-01 00:00:00'");
                connection.commit();
                statement.execute("delete from call_hour");
                statement.execute("update call_record set state = 'SET_ASIDE'");
                connection.commit();
                statement.execute("update call_record set state = 'RATED'");
                statement.execute("update call_delta set hour_utc = timestamp '2026-03-01 12:00:00'");
                connection.commit();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
