// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.rest;

import io.demarc.testkit.TestServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the API of one server with demo data, which all test classes of a run share: on the PostgreSQL of the
 * run, or on an H2 file of its own, since only one process may open one.
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

    private static final List<String> SETTINGS = List.of("demarc.db.url", "demarc.db.user", "demarc.db.password");

    private record Running(TestServer server) implements AutoCloseable {

        static Running start() {
            var server = TestServer.on(Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("demarc-api-" + ProcessHandle.current().pid() + "-" + System.nanoTime()));
            if (System.getProperty("demarc.db.url", "").startsWith("jdbc:postgresql:")) {
                SETTINGS.forEach(setting ->
                        server.with(setting.toUpperCase(Locale.ROOT).replace('.', '_'), System.getProperty(setting)));
            }
            return new Running(server.start());
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
