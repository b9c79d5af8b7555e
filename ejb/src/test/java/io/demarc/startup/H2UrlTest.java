// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BA-5: what waits is found. */
class H2UrlTest {

    private static final int TIMES = 300;

    @TempDir
    Path folder;

    @Test
    void whatTheUrlSaysItselfHolds() {
        assertThat(H2Url.completed("jdbc:h2:mem:a;lock_timeout=5"))
                .isEqualTo("jdbc:h2:mem:a;lock_timeout=5;OPTIMIZE_REUSE_RESULTS=0");
    }

    @Test
    void aRowThatIsCommittedWhileSomebodyLooksForItIsSeenAfterwards() throws SQLException {
        var url = H2Url.completed("jdbc:h2:file:" + folder.resolve("rows") + ";WRITE_DELAY=0");
        try (var looking = connection(url);
                var writing = connection(url)) {
            looking.createStatement().execute("create table task (id bigint primary key, done bigint)");
            looking.createStatement().execute("create index task_done on task (done)");
            looking.commit();
            var find = looking.prepareStatement("select id from task where done is null");
            var end = looking.prepareStatement("update task set done = 1");
            for (var task = 0; task < TIMES; task++) {
                var id = task;
                var written = CompletableFuture.runAsync(() -> write(writing, id));
                while (!written.isDone()) {
                    isFound(find);
                    looking.commit();
                }

                assertThat(isFound(find)).as("task %d", task).isTrue();
                end.executeUpdate();
                looking.commit();
            }
        }
    }

    private static Connection connection(String url) throws SQLException {
        var connection = DriverManager.getConnection(url, "sa", "");
        connection.setAutoCommit(false);
        return connection;
    }

    private static void write(Connection writing, long id) {
        try (var statement = writing.createStatement()) {
            statement.executeUpdate("insert into task values (" + id + ", null)");
            writing.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static boolean isFound(PreparedStatement find) throws SQLException {
        try (var found = find.executeQuery()) {
            return found.next();
        }
    }
}
