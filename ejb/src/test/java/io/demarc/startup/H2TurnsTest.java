// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.database.JavaProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to H2 is done whole or not at all, whenever the process is killed (BA-5). */
class H2TurnsTest {

    private static final int KILLS = Integer.getInteger("demarc.test.kills", 8);
    private static final int LONGEST_LIFE = 700;

    @TempDir
    Path folder;

    @Test
    void aKilledProcessLeavesNoHalfTransactionThoughOthersCommitMeanwhile() throws Exception {
        var url = url();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(H2Writer.TABLES);
        }
        var seed = System.nanoTime();
        var random = new Random(seed);
        var program = JavaProcess.of(H2Writer.class, url).redirectError(ProcessBuilder.Redirect.INHERIT);
        for (var kill = 0; kill < KILLS; kill++) {
            var process = writing(program);
            process.waitFor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertWhole(url, "seed %d, kill %d".formatted(seed, kill));
        }
    }

    @Test
    void whoWaitsForARowDoesNotKeepItsHolderFromCommitting() throws Exception {
        try (var holder = connect();
                var waiter = connect()) {
            holder.createStatement().execute(H2Writer.TABLES);
            holder.commit();
            tick(holder);

            var waiting = CompletableFuture.runAsync(() -> tick(waiter));
            awaitBlocked(holder, waiting);
            holder.commit();
            waiting.get(5, TimeUnit.SECONDS);
            waiter.commit();
        }

        assertThat(number(url(), "select number from tick where id = 1")).isEqualTo(2);
    }

    @Test
    void whoIsInterruptedCommitsAllTheSame() throws Exception {
        try (var connection = connect()) {
            connection.createStatement().execute(H2Writer.TABLES);
            tick(connection);

            Thread.currentThread().interrupt();
            connection.commit();

            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(number(url(), "select number from tick where id = 1")).isEqualTo(1);
    }

    /** A process that has committed something. */
    private static Process writing(ProcessBuilder program) throws IOException {
        var process = program.start();
        assertThat(process.getInputStream().read()).isEqualTo('.');
        return process;
    }

    private static void assertWhole(String url, String when) throws SQLException {
        var counted = number(url, "select items from counted");
        assertThat(number(url, "select count(*) from item")).as(when).isEqualTo(counted);
        assertThat(number(url, "select count(distinct name) from item where id >= 0"))
                .as(when)
                .isEqualTo(counted);
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("kept") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    }

    private Connection connect() throws SQLException {
        var connection = H2Connection.of(DriverManager.getConnection(url(), "sa", ""));
        connection.setAutoCommit(false);
        return connection;
    }

    private static void tick(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update tick set number = number + 1 where id = 1");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void awaitBlocked(Connection connection, CompletableFuture<Void> waiting) throws SQLException {
        try (var query =
                connection.prepareStatement("select 1 from information_schema.sessions where blocker_id is not null")) {
            for (var isBlocked = false; !isBlocked; ) {
                assertThat(waiting).isNotDone();
                try (var found = query.executeQuery()) {
                    isBlocked = found.next();
                }
            }
        }
    }

    private static long number(String url, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var found = connection.createStatement().executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
