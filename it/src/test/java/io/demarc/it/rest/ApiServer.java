// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import io.demarc.testkit.PostgresqlServer;
import io.demarc.testkit.TestServer;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the API of one server with demo data, which all test classes of a run share. Its database is its own, as
 * the tests inside a server fill theirs without demo data: on PostgreSQL when the run is about that, or an H2 file.
 * The system property {@code demarc.test.url} names a running one instead, with a slash at its end.
 */
public class ApiServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Api.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var given = System.getProperty("demarc.test.url");
        if (given != null) {
            return new Api(URI.create(given));
        }
        var running = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ApiServer.class))
                .getOrComputeIfAbsent("server", unused -> Running.start(), Running.class);
        return new Api(running.server().address());
    }

    /** @param database null for an H2 file */
    private record Running(TestServer server, PostgresqlServer database) implements AutoCloseable {

        static Running start() {
            var server = TestServer.on(Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("demarc-api-" + ProcessHandle.current().pid() + "-" + System.nanoTime()));
            if (!System.getProperty("demarc.db.url", "").startsWith("jdbc:postgresql:")) {
                return new Running(server.start(), null);
            }
            var database = PostgresqlServer.start();
            server.with("DEMARC_DB_URL", database.url())
                    .with("DEMARC_DB_USER", database.user())
                    .with("DEMARC_DB_PASSWORD", database.password());
            return new Running(server.start(), database);
        }

        @Override
        public void close() {
            server.close();
            if (database != null) {
                database.close();
            }
        }
    }
}
