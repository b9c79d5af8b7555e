// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import io.demarc.it.rest.Api;
import io.demarc.testkit.PostgresqlServer;
import io.demarc.testkit.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;

/** A server as {@code ./run} starts it, on an empty PostgreSQL of its own. */
record MonthServer(TestServer server, PostgresqlServer database, Api api) implements AutoCloseable {

    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");
    private static final long KILOBYTES = 1024;
    private static final long BYTES = 1024 * KILOBYTES;

    static MonthServer start(Path folder) {
        var database = PostgresqlServer.start();
        var server = TestServer.on(folder)
                .with("DEMARC_DB_URL", database.url())
                .with("DEMARC_DB_USER", database.user())
                .with("DEMARC_DB_PASSWORD", database.password());
        try {
            return new MonthServer(server, database, new Api(server.start().address()));
        } catch (RuntimeException failed) {
            close(server, database);
            throw failed;
        }
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** Megabytes of memory that the process has. */
    long resident() {
        try {
            return Files.readAllLines(Path.of("/proc", pid(), "status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / KILOBYTES;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Megabytes of the heap that something still refers to: Java collects first, and counts in the same pause. */
    long live() {
        var total = TOTAL.matcher(ask("GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("Java tells its heap in other words than expected");
        }
        return Long.parseLong(total.group(1)) / BYTES;
    }

    Duration processor() {
        return process().info().totalCpuDuration().orElseThrow();
    }

    private String ask(String question) {
        try {
            var asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            pid(),
                            question)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String pid() {
        return Long.toString(process().pid());
    }

    private ProcessHandle process() {
        return server.serverProcess().orElseThrow();
    }

    @Override
    public void close() {
        close(server, database);
    }

    private static void close(TestServer server, PostgresqlServer database) {
        server.close();
        database.close();
    }
}
