// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.PostgresqlServer;
import io.demarc.testkit.TestServer;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight runs at once, and processes killed at random moments: each invoice is made once, no number is missing and no call
 * is billed twice or never (R2, BA-5).
 */
@Tag("process")
class InvoiceRunFaultsIT {

    private static final int CUSTOMERS = 300;
    private static final int DAYS = 60;
    private static final int RUNS = 8;
    private static final int KILLS = Integer.getInteger("demarc.test.kills", 4);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String MASTER_KEY =
            Base64.getEncoder().encodeToString("the same key of 32 bytes for two".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path folder;

    /** How a database is reached from outside the servers. */
    private record Database(String url, String user, String password) {}

    @Test
    void eightRunsAndKillsAtAnyMomentBillEachCallOnce() throws Exception {
        var data = folder.resolve("data");
        var url = "jdbc:h2:file:" + data.resolve("demarc") + ";WRITE_DELAY=0";
        try (var server = TestServer.on(data)) {
            billEachCallOnce(List.of(server), new Database(url, "sa", ""));
        }
    }

    @Test
    void eightClicksOnTwoNodesAndKillsOfEitherBillEachCallOnce() throws Exception {
        try (var postgresql = PostgresqlServer.start();
                var one = node("one", postgresql);
                var other = node("other", postgresql)) {
            billEachCallOnce(
                    List.of(one, other), new Database(postgresql.url(), postgresql.user(), postgresql.password()));
        }
    }

    private TestServer node(String name, PostgresqlServer postgresql) {
        return TestServer.on(folder.resolve(name))
                .with("DEMARC_DB_URL", postgresql.url())
                .with("DEMARC_DB_USER", postgresql.user())
                .with("DEMARC_DB_PASSWORD", postgresql.password())
                .with("DEMARC_MASTER_KEY", MASTER_KEY);
    }

    private static void billEachCallOnce(List<TestServer> nodes, Database database) throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var first = nodes.get(0);
        importCustomers(new Api(first.start().address()));
        first.stop();
        addFacts(database);
        nodes.forEach(TestServer::start);
        var runs = startTogether(
                nodes.stream().map(node -> new Api(node.address())).toList());

        for (var kill = 0; kill < KILLS; kill++) {
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(100, 3000)).toNanos());
            var killed = nodes.get(kill % nodes.size());
            killed.kill();
            killed.start();
        }
        var api = new Api(first.address());
        var token = api.bearer("nina");
        runs.forEach(run ->
                Await.until("run " + run + " is over", LONG, () -> isOver(api.get("api/v1/runs/" + run, token))));

        assertProofs(api, token, seed);
        nodes.forEach(TestServer::stop);
        assertBilledOnce(database, seed);
    }

    private static void assertProofs(Api api, String token, long seed) {
        assertThat(items(api, token, "invoice-differences")).as("seed %d", seed).isEmpty();
        assertThat(items(api, token, "invoice-series")).as("seed %d", seed).allSatisfy(series -> {
            assertThat(series.getJsonArray("holes")).isEmpty();
            assertThat(series.getJsonNumber("given").longValue())
                    .isEqualTo(series.getJsonNumber("documents").longValue());
        });
    }

    private static boolean isOver(Api.Answer run) {
        return run.json().getString("state").equals("COMPLETED");
    }

    private static List<JsonObject> items(Api api, String token, String collection) {
        return api.get("api/v1/" + collection, token)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static void importCustomers(Api api) {
        var token = api.bearer("nina");
        var csv = IntStream.range(0, CUSTOMERS)
                .mapToObj(i -> "Customer %d,22,WEEKLY".formatted(i))
                .collect(Collectors.joining("\n", "name,taxPercent,invoiceSchedule\n", "\n"));
        var run = api.call(
                        "POST",
                        "api/v1/organization-imports?fileName=customers.csv",
                        token,
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8))
                .json()
                .getInt("id");
        api.call("POST", "api/v1/runs/" + run + "/confirm", token, null, null);
        Await.until("the customers are there", LONG, () -> isOver(api.get("api/v1/runs/" + run, token)));
    }

    /** A call of 1.234567 each day, as the facts have it. */
    private static void addFacts(Database database) throws SQLException {
        try (var connection = connect(database);
                var insert = connection.prepareStatement("""
                        insert into call_hour (organization_id, hour_utc, destination_id, invoice_id, part, provider_id, attempts,
                            connected, duration, billed_duration, charge, cost, first_fold, last_fold)
                        select id, ?, 0, 0, 0, provider_id, 1, 1, 60, 60, 1.234567, 1, 1, 1
                        from organization where invoice_schedule = 'WEEKLY'""")) {
            var today = LocalDate.now(ZoneOffset.UTC);
            for (var day = 1; day <= DAYS; day++) {
                insert.setObject(1, today.minusDays(day).atStartOfDay());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<Integer> startTogether(List<Api> nodes) throws Exception {
        var clicks = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < RUNS; i++) {
            var node = nodes.get(i % nodes.size());
            var token = node.bearer("nina");
            clicks.add(() -> node.json("POST", "api/v1/invoice-runs", token, "{\"rehearsal\": false}")
                    .json()
                    .getInt("id"));
        }
        var pool = Executors.newFixedThreadPool(RUNS);
        var runs = new ArrayList<Integer>();
        for (var started : pool.invokeAll(clicks)) {
            runs.add(started.get());
        }
        pool.shutdown();
        return runs;
    }

    private static void assertBilledOnce(Database database, long seed) throws SQLException {
        var weekly = "(select id from organization where invoice_schedule = 'WEEKLY')";
        var monday = LocalDate.now(ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay();
        assertThat(number(database, "select count(*) from call_hour where organization_id in " + weekly))
                .as("no fact was lost or doubled, seed %d", seed)
                .isEqualTo((long) CUSTOMERS * DAYS);
        assertThat(number(
                        database,
                        "select count(*) from call_hour where invoice_id = 0 and hour_utc < ? and organization_id in "
                                + weekly,
                        monday))
                .as("none of a week that is over was left, seed %d", seed)
                .isZero();
        assertThat(number(database, """
                        select count(*) from call_hour h where h.invoice_id > 0
                            and not exists (select 1 from invoice i where i.id = h.invoice_id and i.state <> 'DRAFT')"""))
                .as("none stands on an invoice that is not there, seed %d", seed)
                .isZero();
        assertThat(number(database, """
                        select count(*) from (select organization_id, from_day from invoice group by organization_id, from_day
                            having count(*) > 1) as twice""")).as("no week twice, seed %d", seed).isZero();
        assertThat(number(database, "select max(number_in_series) - count(*) from invoice where kind = 'INVOICE'"))
                .as("no number is missing, seed %d", seed)
                .isZero();
    }

    private static long number(Database database, String sql, LocalDateTime... parameters) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
