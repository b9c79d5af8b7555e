// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.calls.record.Exchange.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.calls.rating.Rated;
import io.demarc.calls.rating.SetAside;
import io.demarc.calls.summary.BillableSum;
import io.demarc.database.Databases;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls are stored once, and what they add up to stands in the facts once (CL-1, CL-3, R3). */
class CallLoadsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int THREADS = 8;
    private static final int LOADS = 25;

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theSameCallsTwiceChangeNothing(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            var calls = new NewCall[] {exchange.call("a", NOON), exchange.call("b", NOON.plus(HOUR))};

            var first = exchange.load(calls);
            exchange.foldAll();
            var second = exchange.load(calls);
            exchange.foldAll();

            assertThat(first).isEqualTo(new LoadResult(2, 0, 0, java.util.List.of()));
            assertThat(second).isEqualTo(new LoadResult(0, 0, 2, java.util.List.of()));
            assertThat(exchange.number("select count(*) from call_record")).isEqualTo(2);
            assertThat(exchange.number("select sum(attempts) from call_hour")).isEqualTo(2);
            assertThat(exchange.number("select sum(attempts) from call_day")).isEqualTo(2);
            assertThat(exchange.number("select count(*) from call_delta")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void someNewAmongOldOnesAreStored(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", NOON), exchange.call("c", NOON));

            var result = exchange.load(
                    exchange.call("a", NOON),
                    exchange.call("b", NOON),
                    exchange.call("b", NOON),
                    exchange.call("c", NOON.plusMillis(1)));

            assertThat(result.stored()).isEqualTo(2);
            assertThat(result.duplicates()).isEqualTo(2);
            assertThat(exchange.number("select count(*) from call_record")).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theSameKeyWithOtherContentsIsNamed(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", NOON));
            var longer = exchange.call("a", NOON, 61, new Rated(null, 7, 70, 120, 30_000, 90, 18_000));

            var result = exchange.load(longer, exchange.call("b", NOON));

            assertThat(result).isEqualTo(new LoadResult(1, 0, 0, java.util.List.of(longer)));
            assertThat(exchange.number("select sum(duration) from call_record")).isEqualTo(120);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void whatIsSetAsideCountsInNoFact(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            var result = exchange.load(
                    exchange.call("a", NOON),
                    exchange.call("b", NOON, 60, new Rated(SetAside.NO_RATE, 0, 0, 0, 0, 0, 0)));
            exchange.foldAll();

            assertThat(result.setAside()).isEqualTo(1);
            assertThat(exchange.number("select sum(attempts) from call_hour")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aLateCallCorrectsItsHourUntilItIsInvoicedAndIsAnAdjustmentAfterwards(Databases database) {
        try (var exchange = new Exchange(database)) {
            var until = NOON.plus(HOUR);
            exchange.load(exchange.call("a", NOON));
            exchange.foldAll();
            exchange.load(exchange.call("late", NOON));
            exchange.foldAll();
            exchange.as(() -> exchange.facts().take(exchange.acme, until, 500));
            exchange.load(exchange.call("later", NOON.plusSeconds(5)), exchange.call("next", until));
            exchange.foldAll();

            var billed = exchange.as(() -> exchange.facts().billed(500, NOON));
            var unbilled = exchange.as(() -> exchange.facts().unbilled(exchange.acme, until, until.plus(HOUR)));

            assertThat(billed).extracting(BillableSum::attempts).containsExactly(2L);
            assertThat(unbilled)
                    .extracting(BillableSum::late, BillableSum::attempts)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(false, 1L),
                            org.assertj.core.groups.Tuple.tuple(true, 1L));
            assertThat(exchange.as(() -> exchange.facts().reconcile(500))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void draftsThatAreGivenBackInAnyOrderLoseNoCallAndMixNone(Databases database) {
        try (var exchange = new Exchange(database)) {
            var until = NOON.plus(HOUR);
            for (var invoice = 1; invoice <= 3; invoice++) {
                exchange.load(exchange.call("of " + invoice, NOON));
                exchange.foldAll();
                var number = invoice;
                exchange.as(() -> exchange.facts().take(exchange.acme, until, number));
            }
            exchange.as(() -> exchange.facts().release(1));
            exchange.load(exchange.call("late", NOON));
            exchange.foldAll();
            exchange.as(() -> exchange.facts().release(2));

            assertThat(exchange.as(() -> exchange.facts().take(exchange.acme, until, 4)))
                    .isEqualTo(3);

            assertThat(exchange.as(() -> exchange.facts().recount(4))).hasSize(3);
            assertThat(exchange.as(() -> exchange.facts().reconcile(4))).isEmpty();
            assertThat(exchange.as(() -> exchange.facts().reconcile(3))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aFactThatDiffersFromItsCallsIsNamed(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", NOON));
            exchange.foldAll();
            exchange.as(() -> exchange.facts().take(exchange.acme, NOON.plus(HOUR), 500));
            try (var connection = exchange.domain.database().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("update call_hour set charge = charge + 0.000001");
            }

            assertThat(exchange.as(() -> exchange.facts().reconcile(500)))
                    .singleElement()
                    .satisfies(difference -> {
                        assertThat(difference.fact().charge()).isEqualByComparingTo("0.015001");
                        assertThat(difference.counted().charge()).isEqualByComparingTo("0.015");
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void eightThreadsLoadFoldAndTakeAtOnceAndEachCallIsBilledOnce(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            var together = new CyclicBarrier(THREADS);
            var work = new ArrayList<Callable<Void>>();
            for (var i = 0; i < THREADS; i++) {
                var thread = i;
                var own = exchange.another();
                work.add(() -> {
                    together.await();
                    for (var load = 0; load < LOADS; load++) {
                        if (thread < THREADS / 2) {
                            // Two threads at a time store the same calls.
                            own.load(
                                    own.call(thread / 2 + "-" + load, NOON.plus(HOUR.multipliedBy(load % 5))),
                                    own.call("y" + thread / 2 + "-" + load, NOON));
                        } else if (thread % 2 == 0) {
                            own.as(() -> own.domain
                                    .bean(io.demarc.calls.summary.Fold.class)
                                    .some());
                        } else {
                            var invoice = 1000L * thread + load;
                            own.as(() -> own.facts().take(own.acme, NOON.plus(HOUR.multipliedBy(3)), invoice));
                        }
                    }
                    return null;
                });
            }
            var pool = Executors.newFixedThreadPool(THREADS);
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
            pool.shutdown();
            exchange.foldAll();
            exchange.as(() -> exchange.facts().take(exchange.acme, NOON.plus(HOUR.multipliedBy(9)), 1));

            var calls = 2L * 2 * LOADS;
            assertThat(exchange.number("select count(*) from call_record")).isEqualTo(calls);
            assertThat(exchange.number("select sum(attempts) from call_hour where invoice_id > 0"))
                    .isEqualTo(calls);
            assertThat(exchange.number("select sum(attempts) from call_day")).isEqualTo(calls);
            var charge = new BigDecimal("0.015").multiply(BigDecimal.valueOf(calls));
            assertThat(exchange.number("select cast(sum(charge) * 1000000 as bigint) from call_hour"))
                    .isEqualTo(charge.movePointRight(6).longValueExact());
            assertThat(exchange.number("select count(distinct invoice_id) from call_hour"))
                    .isPositive();
            for (var invoice : invoices(exchange)) {
                assertThat(exchange.as(() -> exchange.facts().reconcile(invoice)))
                        .isEmpty();
            }
        }
    }

    private static List<Long> invoices(Exchange exchange) throws java.sql.SQLException {
        var ids = new ArrayList<Long>();
        try (var connection = exchange.domain.database().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select distinct invoice_id from call_hour")) {
            while (found.next()) {
                ids.add(found.getLong(1));
            }
        }
        return ids;
    }
}
