// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import io.demarc.it.phones.PhoneFleet.Device;
import io.demarc.it.rest.Api;
import io.demarc.testkit.PostgresqlServer;
import io.demarc.testkit.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;

/**
 * A server with a fleet of phones, on a database of its own.
 *
 * @param database null for an H2 file
 */
record FleetServer(TestServer server, PostgresqlServer database, Api api, List<Device> devices)
        implements AutoCloseable {

    private static final byte[] MASTER_KEY = "a master key of a benchmark only".getBytes(StandardCharsets.US_ASCII);

    /** Java compiles everything, as on a server that runs for long; the rest is as in {@code ./run}. */
    private static final String JAVA_OPTIONS = "-XX:TieredStopAtLevel=4";

    static FleetServer start(Path folder, boolean onPostgresql, int count) {
        var server = TestServer.on(folder)
                .with("DEMARC_MASTER_KEY", Base64.getEncoder().encodeToString(MASTER_KEY))
                .with("DEMARC_JAVA_OPTS", JAVA_OPTIONS);
        var database = onPostgresql ? PostgresqlServer.start() : null;
        if (database != null) {
            server.with("DEMARC_DB_URL", database.url())
                    .with("DEMARC_DB_USER", database.user())
                    .with("DEMARC_DB_PASSWORD", database.password());
        }
        try {
            var api = new Api(server.start().address());
            var plan = PhoneFleet.plan(api, MASTER_KEY, count);
            if (database == null) {
                // One process at a time has the file.
                server.stop();
                load(plan, "jdbc:h2:file:" + folder.resolve("demarc"), "sa", "");
                server.start();
            } else {
                load(
                        plan,
                        database.url() + (database.url().contains("?") ? "&" : "?") + "reWriteBatchedInserts=true",
                        database.user(),
                        database.password());
            }
            return new FleetServer(server, database, api, plan.devices());
        } catch (RuntimeException failed) {
            close(server, database);
            throw failed;
        }
    }

    private static void load(PhoneFleet.Plan plan, String url, String user, String password) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            FleetRows.load(plan, connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** Resident memory of the server in megabytes. */
    long megabytes() {
        try {
            var status = Path.of(
                    "/proc", Long.toString(server.serverProcess().orElseThrow().pid()), "status");
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        close(server, database);
    }

    private static void close(TestServer server, PostgresqlServer database) {
        server.close();
        if (database != null) {
            database.close();
        }
    }
}
