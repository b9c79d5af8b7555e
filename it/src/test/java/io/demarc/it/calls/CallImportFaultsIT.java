// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.PostgresqlServer;
import io.demarc.testkit.TestServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed at any moment, an import loses no call and stores none twice (BA-5, R3), and the facts are what the calls add up to,
 * to the millionth of the currency.
 */
@Tag("process")
class CallImportFaultsIT {

    private static final int CALLS = Integer.getInteger("demarc.test.calls", 300_000);
    private static final int KILLS = Integer.getInteger("demarc.test.kills", 4);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final String HEADER = "call_id,started_at,organization,callee,duration,outcome\n";

    @TempDir
    Path folder;

    @Test
    void killsWithH2() throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("data/demarc") + ";WRITE_DELAY=0";
        surviveKills(TestServer.on(folder.resolve("data")).with("DEMARC_DB_URL", url), url, "sa", "");
    }

    @Test
    void killsWithPostgresql() throws SQLException {
        try (var database = PostgresqlServer.start()) {
            surviveKills(
                    TestServer.on(folder.resolve("data"))
                            .with("DEMARC_DB_URL", database.url())
                            .with("DEMARC_DB_USER", database.user())
                            .with("DEMARC_DB_PASSWORD", database.password()),
                    database.url(),
                    database.user(),
                    database.password());
        }
    }

    private static void surviveKills(TestServer server, String url, String user, String password) throws SQLException {
        var seed = System.nanoTime();
        var random = new Random(seed);
        try (server) {
            server.start();
            var api = new Api(server.address());
            var bearer = api.bearer("nina");
            var file = file();
            var first = send(api, bearer, file);
            for (var kill = 0; kill < KILLS; kill++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(random.nextInt(100, 2500)).toNanos());
                server.kill();
                server.start();
            }
            var counts = awaitEnd(api, bearer, first);
            var second = awaitEnd(api, bearer, send(api, bearer, file));
            server.stop();

            assertThat(counts).as("seed %d", seed).isEqualTo(CALLS + " 0 0");
            assertThat(second).as("seed %d", seed).isEqualTo("0 " + CALLS + " 0");
            assertFacts(seed, url, user, password);
        }
    }

    /** What is folded and what waits for it are together what the calls add up to. */
    private static void assertFacts(long seed, String url, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select (select count(*) from call_record where call_id like 'kill-%'),
                            (select count(distinct call_id) from call_record where call_id like 'kill-%'),
                            (select cast(sum(charge) * 1000000 as bigint) from call_record where state = 'RATED'),
                            (select count(*) from call_record where state = 'RATED'),
                            (select coalesce(cast(sum(charge) * 1000000 as bigint), 0) from call_hour)
                                + (select coalesce(cast(sum(charge) * 1000000 as bigint), 0) from call_delta),
                            (select coalesce(sum(attempts), 0) from call_hour)
                                + (select coalesce(sum(attempts), 0) from call_delta)""")) {
            found.next();
            assertThat(found.getLong(1)).as("seed %d", seed).isEqualTo(CALLS);
            assertThat(found.getLong(2)).as("seed %d", seed).isEqualTo(CALLS);
            assertThat(found.getLong(3)).as("seed %d", seed).isPositive().isEqualTo(found.getLong(5));
            assertThat(found.getLong(4)).as("seed %d", seed).isEqualTo(found.getLong(6));
        }
    }

    private static byte[] file() {
        var start = Instant.now().minus(Duration.ofDays(10)).getEpochSecond();
        var text = new StringBuilder(HEADER);
        for (var i = 0; i < CALLS; i++) {
            text.append("kill-").append(i).append(',').append(start + i);
            text.append(i % 3 == 0 ? ",Acme Logistics,+39347" : ",Bluebird Hotels,+39348")
                    .append(1_000_000 + i);
            text.append(',').append(i % 400).append(",200\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long send(Api api, String bearer, byte[] file) {
        return api.call("POST", "api/v1/call-imports?start=true", bearer, "text/csv", file)
                .json()
                .getJsonNumber("id")
                .longValue();
    }

    /** @return how many calls were stored, skipped and refused */
    private static String awaitEnd(Api api, String bearer, long run) {
        Await.until(
                "run " + run + " is over",
                LONG,
                () -> api.get("api/v1/runs/" + run, bearer)
                        .json()
                        .getString("state")
                        .equals("COMPLETED"));
        var counts = api.get("api/v1/runs/" + run, bearer).json().getJsonObject("counts");
        return counts.getInt("ok") + " " + counts.getInt("skipped") + " " + counts.getInt("failed");
    }
}
