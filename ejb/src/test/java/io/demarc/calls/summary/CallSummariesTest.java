// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import static io.demarc.calls.record.Exchange.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.calls.rating.Rated;
import io.demarc.calls.record.Exchange;
import io.demarc.calls.record.NewCall;
import io.demarc.database.Databases;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.TenantPath;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls by hour, day, week and month (CU-9), and the recount that proves them (CL-3, CU-12). */
class CallSummariesTest {

    /** A Sunday, as the first of March 2026 was. */
    private static final Instant SUNDAY = NOON;

    private static final Instant MONDAY = NOON.plus(Duration.ofDays(1));
    private static final Instant LAST_MONTH = Instant.parse("2026-02-28T23:59:59.999Z");

    private static SummarySheet sheet(Exchange exchange, Caller caller, SummaryInterval interval, Long organization) {
        var filter = new SummaryFilter(interval, organization, MONDAY);
        return exchange.domain.as(
                caller, () -> exchange.domain.bean(CallSummaries.class).sheet(filter));
    }

    private static SummarySheet sheet(Exchange exchange, SummaryInterval interval) {
        return sheet(exchange, exchange.worker, interval, exchange.acme);
    }

    private static FactCheck check(Exchange exchange, Instant from, Instant until) {
        return exchange.as(() -> exchange.domain.bean(FactChecks.class).check(exchange.acme, from, until));
    }

    private static NewCall unanswered(Exchange exchange, String id, Instant start) {
        return exchange.call(id, start, 0, new Rated(null, 7, 0, 0, 0, 0, 0));
    }

    private static void loadThreeDays(Exchange exchange) {
        exchange.load(
                exchange.call("february", LAST_MONTH),
                exchange.call("sunday", SUNDAY),
                unanswered(exchange, "sunday, busy", SUNDAY),
                exchange.call("monday", MONDAY.minusSeconds(3600)),
                exchange.call("monday too", MONDAY));
        exchange.foldAll();
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void hoursDaysWeeksAndMonthsAreThoseOfUtcAndTheNewestComesFirst(Databases database) {
        try (var exchange = new Exchange(database)) {
            loadThreeDays(exchange);

            assertThat(sheet(exchange, SummaryInterval.LIVE).rows())
                    .extracting(SummaryRow::start, row -> row.sum().attempts())
                    .containsExactly(tuple(MONDAY, 1L), tuple(MONDAY.minusSeconds(3600), 1L));
            assertThat(sheet(exchange, SummaryInterval.DAILY).rows())
                    .extracting(row -> row.start().toString(), row -> row.sum().attempts())
                    .containsExactly(
                            tuple("2026-03-02T00:00:00Z", 2L),
                            tuple("2026-03-01T00:00:00Z", 2L),
                            tuple("2026-02-28T00:00:00Z", 1L));
            assertThat(sheet(exchange, SummaryInterval.WEEKLY).rows())
                    .extracting(row -> row.start().toString(), row -> row.sum().attempts())
                    .containsExactly(tuple("2026-03-02T00:00:00Z", 2L), tuple("2026-02-23T00:00:00Z", 3L));
            assertThat(sheet(exchange, SummaryInterval.MONTHLY).rows())
                    .extracting(row -> row.end().toString(), row -> row.sum().attempts())
                    .containsExactly(tuple("2026-04-01T00:00:00Z", 4L), tuple("2026-03-01T00:00:00Z", 1L));
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aRowTellsAnswersLengthChargeCostAndProfitAndTheTotalAddsThemUp(Databases database) {
        try (var exchange = new Exchange(database)) {
            loadThreeDays(exchange);

            var sheet = sheet(exchange, SummaryInterval.DAILY);
            var sunday = sheet.rows().get(1).sum();

            assertThat(sunday.asr()).isEqualByComparingTo("50");
            assertThat(sunday.acd()).isEqualTo(60);
            assertThat(sunday.charge()).isEqualByComparingTo("0.015");
            assertThat(sunday.cost()).isEqualByComparingTo("0.009");
            assertThat(sunday.profit()).isEqualByComparingTo("0.006");
            assertThat(sunday.profitPercent()).isEqualByComparingTo("40");
            assertThat(sheet.totals())
                    .extracting(
                            SummaryRow::currency,
                            total -> total.sum().attempts(),
                            total -> total.sum().billedDuration())
                    .containsExactly(tuple("EUR", 5L, 240L));
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aCustomerNeverSeesWhatItsCallsCost(Databases database) {
        try (var exchange = new Exchange(database)) {
            loadThreeDays(exchange);
            var scope = new TenantPath(exchange.provider, exchange.acme);
            var customer = Caller.contact(8L, "anna", scope, Role.CONTACT.permissions());

            var sheet = sheet(exchange, customer, SummaryInterval.MONTHLY, null);

            assertThat(sheet.totals()).singleElement().satisfies(total -> {
                assertThat(total.sum().attempts()).isEqualTo(5);
                assertThat(total.sum().cost()).isNull();
                assertThat(total.sum().profit()).isNull();
                assertThat(total.sum().profitPercent()).isNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void anotherProvidersCallsAreNotSeen(Databases database) {
        try (var exchange = new Exchange(database)) {
            loadThreeDays(exchange);
            var stranger = Caller.operator(
                    9L, "zoe", TenantPath.provider(exchange.provider + 1), Role.SERVICE_PROVIDER.permissions());

            var sheet = sheet(exchange, stranger, SummaryInterval.MONTHLY, exchange.acme);

            assertThat(sheet.rows()).isEmpty();
            assertThat(sheet.updatedAt()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aRowNamesItsInvoicesAndWhatIsOnNone(Databases database) {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("first", SUNDAY), exchange.call("second", SUNDAY));
            exchange.foldAll();
            exchange.take(MONDAY, 500);
            exchange.load(exchange.call("late", SUNDAY));
            exchange.foldAll();

            var march = sheet(exchange, SummaryInterval.MONTHLY).rows().get(0);

            assertThat(march.sum().attempts()).isEqualTo(3);
            assertThat(march.invoices()).containsExactly(500L);
            assertThat(march.unbilled()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void loadsThatWaitForTheirFoldAreTold(Databases database) {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", SUNDAY));

            var before = sheet(exchange, SummaryInterval.DAILY);
            exchange.foldAll();
            var after = sheet(exchange, SummaryInterval.DAILY);

            assertThat(before.waiting()).isEqualTo(1);
            assertThat(before.updatedAt()).isNull();
            assertThat(before.rows()).isEmpty();
            assertThat(after.waiting()).isZero();
            assertThat(after.updatedAt()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theRecountFindsNothingWrongAndThenTheFirstFactThatIs(Databases database) throws SQLException {
        try (var exchange = new Exchange(database)) {
            loadThreeDays(exchange);
            var from = LAST_MONTH.minusSeconds(3600);
            var until = MONDAY.plusSeconds(3600);

            var right = check(exchange, from, until);
            change(
                    exchange,
                    "update call_hour set charge = charge + 0.000001 where hour_utc = "
                            + "timestamp '2026-03-01 12:00:00'");
            change(exchange, "delete from call_hour where hour_utc = timestamp '2026-03-02 12:00:00'");
            var wrong = check(exchange, from, until);

            assertThat(right.attempts()).isEqualTo(5);
            assertThat(right.differences()).isEmpty();
            assertThat(wrong.differences())
                    .extracting(FactCheck.Gap::hour, FactCheck.Gap::organizationName)
                    .containsExactly(tuple(SUNDAY, "Acme"), tuple(MONDAY, "Acme"));
            assertThat(wrong.differences().get(0).facts().charge()).isEqualByComparingTo("0.015001");
            assertThat(wrong.differences().get(0).calls().charge()).isEqualByComparingTo("0.015");
            assertThat(wrong.differences().get(1).facts().attempts()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aRecountOfMoreThanFiveWeeksIsRefused(Databases database) {
        try (var exchange = new Exchange(database)) {
            assertThatThrownBy(() -> check(exchange, LAST_MONTH, LAST_MONTH.plus(Duration.ofDays(36))))
                    .isInstanceOf(BusinessException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theFarthestInstantsAreAskedForInVain(Databases database) {
        try (var exchange = new Exchange(database)) {
            for (var interval : SummaryInterval.values()) {
                for (var until : List.of(Instant.MIN, Instant.MAX)) {
                    var filter = new SummaryFilter(interval, exchange.acme, until);
                    assertThat(exchange.as(() -> exchange.domain
                                    .bean(CallSummaries.class)
                                    .sheet(filter)
                                    .rows()))
                            .isEmpty();
                }
            }
        }
    }

    private static void change(Exchange exchange, String sql) throws SQLException {
        try (var connection = exchange.domain.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
