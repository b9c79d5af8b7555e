// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An empty PostgreSQL for tests. Where none may be started, {@code DEMARC_TEST_POSTGRESQL_URL} names an empty database
 * of user {@code demarc} with password {@code demarc}.
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
            return new PostgresqlServer(null, given, "demarc");
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
