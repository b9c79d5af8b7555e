// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.TestServer;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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
 * Eight runs at once, and the process killed at random moments: each invoice is made once, no number is missing and no call
 * is billed twice or never (R2, BA-5).
 */
@Tag("process")
class InvoiceRunFaultsIT {

    private static final int CUSTOMERS = 300;
    private static final int DAYS = 60;
    private static final int RUNS = 8;
    private static final int KILLS = Integer.getInteger("demarc.test.kills", 4);
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    static Path folder;

    @Test
    void eightRunsAndKillsAtAnyMomentBillEachCallOnce() throws Exception {
        var data = folder.resolve("data");
        try (var server = TestServer.on(data).start()) {
            importCustomers(new Api(server.address()));
            server.stop();
            addFacts(data);
            server.start();
            var seed = System.nanoTime();
            var random = new Random(seed);
            var runs = startTogether(new Api(server.address()));

            for (var kill = 0; kill < KILLS; kill++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(random.nextInt(100, 3000)).toNanos());
                server.kill();
                server.start();
            }
            var api = new Api(server.address());
            var token = api.bearer("nina");
            runs.forEach(run ->
                    Await.until("run " + run + " is over", LONG, () -> isOver(api.get("api/v1/runs/" + run, token))));

            assertThat(items(api, token, "invoice-differences"))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(items(api, token, "invoice-series")).as("seed %d", seed).allSatisfy(series -> {
                assertThat(series.getJsonArray("holes")).isEmpty();
                assertThat(series.getJsonNumber("given").longValue())
                        .isEqualTo(series.getJsonNumber("documents").longValue());
            });
            server.stop();
            assertBilledOnce(data, seed);
        }
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
    private static void addFacts(Path data) throws SQLException {
        execute(data, """
                insert into call_hour (organization_id, hour_utc, destination_id, invoice_id, part, provider_id, attempts, connected,
                    duration, billed_duration, charge, cost, first_fold, last_fold)
                select o.id, dateadd(day, -r.x, date_trunc(day, current_timestamp at time zone 'UTC')), 0, 0, 0, o.provider_id, 1, 1,
                    60, 60, 1.234567, 1, 1, 1
                from organization o cross join system_range(1, %d) r where o.invoice_schedule = 'WEEKLY'""".formatted(DAYS));
    }

    private static List<Integer> startTogether(Api api) throws Exception {
        var token = api.bearer("nina");
        var clicks = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < RUNS; i++) {
            clicks.add(() -> api.json("POST", "api/v1/invoice-runs", token, "{\"rehearsal\": false}")
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

    private static void assertBilledOnce(Path data, long seed) throws SQLException {
        var weekly = "(select id from organization where invoice_schedule = 'WEEKLY')";
        assertThat(number(data, "select count(*) from call_hour where organization_id in " + weekly))
                .as("no fact was lost or doubled, seed %d", seed)
                .isEqualTo((long) CUSTOMERS * DAYS);
        assertThat(number(data, """
                        select count(*) from call_hour where invoice_id = 0 and hour_utc
                            < date_trunc(week, current_timestamp at time zone 'UTC') and organization_id in %s""".formatted(weekly)))
                .as("none of a week that is over was left, seed %d", seed)
                .isZero();
        assertThat(number(data, """
                        select count(*) from call_hour h where h.invoice_id > 0
                            and not exists (select 1 from invoice i where i.id = h.invoice_id and i.state <> 'DRAFT')"""))
                .as("none stands on an invoice that is not there, seed %d", seed)
                .isZero();
        assertThat(number(data, """
                        select count(*) from (select organization_id, from_day from invoice group by organization_id, from_day
                            having count(*) > 1)""")).as("no week twice, seed %d", seed).isZero();
        assertThat(number(data, "select max(number_in_series) - count(*) from invoice where kind = 'INVOICE'"))
                .as("no number is missing, seed %d", seed)
                .isZero();
    }

    private static void execute(Path data, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(data), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Path data, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(data), "sa", "");
                var found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("demarc") + ";WRITE_DELAY=0";
    }
}
