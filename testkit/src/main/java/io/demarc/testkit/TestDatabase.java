// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives the tests of a module the database that the system property {@code demarc.test.database} names, {@code h2} or
 * {@code postgresql}, and says in {@code demarc.db.url}, {@code demarc.db.user} and {@code demarc.db.password} where it
 * is. It lives as long as the test run. Without the property nothing happens.
 */
public final class TestDatabase implements LauncherSessionListener {

    private PostgresqlServer postgresql;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        switch (System.getProperty("demarc.test.database", "none")) {
            case "none" -> {}
            case "h2" -> announce("jdbc:h2:file:" + newFolder().resolve("demarc") + ";WRITE_DELAY=0", "sa", "");
            case "postgresql" -> usePostgresql();
            default -> throw new IllegalArgumentException("demarc.test.database is h2 or postgresql");
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgresql != null) {
            postgresql.close();
        }
    }

    private void usePostgresql() {
        postgresql = PostgresqlServer.start();
        announce(postgresql.url(), postgresql.user(), postgresql.password());
    }

    private static void announce(String url, String user, String password) {
        System.setProperty("demarc.db.url", url);
        System.setProperty("demarc.db.user", user);
        System.setProperty("demarc.db.password", password);
        System.setProperty("demarc.data.dir", newFolder().toString());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data")
                    .toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
