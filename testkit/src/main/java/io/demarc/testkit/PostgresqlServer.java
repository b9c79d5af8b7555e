// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * An empty PostgreSQL database for tests. Where no server may be started, {@code DEMARC_TEST_POSTGRESQL_URL} names a
 * database whose user {@code demarc} with password {@code demarc} may create others.
 */
public final class PostgresqlServer implements AutoCloseable {

    private final EmbeddedPostgres embedded;
    private final String url;
    private final String login;

    private PostgresqlServer(EmbeddedPostgres embedded, String url, String login) {
        this.embedded = embedded;
        this.url = url;
        this.login = login;
    }

    public static PostgresqlServer start() {
        var given = System.getenv("DEMARC_TEST_POSTGRESQL_URL");
        if (given != null) {
            return new PostgresqlServer(null, anotherDatabase(given, "demarc"), "demarc");
        }
        try {
            var embedded = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            return new PostgresqlServer(embedded, embedded.getJdbcUrl("postgres", "postgres"), "postgres");
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "PostgreSQL does not start; name one in DEMARC_TEST_POSTGRESQL_URL", refused);
        }
    }

    private static String anotherDatabase(String url, String login) {
        var name = "test_" + ProcessHandle.current().pid() + "_" + System.nanoTime();
        try (var connection = DriverManager.getConnection(url, login, login);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return url.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
    }

    public String url() {
        return url;
    }

    public String user() {
        return login;
    }

    public String password() {
        return login;
    }

    @Override
    public void close() {
        try {
            if (embedded != null) {
                embedded.close();
            }
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }
}
