// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import io.demarc.testkit.TestServer;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one console with demo data and one browser, which all test classes of a run share. The system property
 * {@code demarc.test.url} names a running console instead, with a slash at its end.
 */
public class DemoConsole implements ParameterResolver {

    /** A console and the browser to look at it. */
    record Running(URI address, TestServer server, Chromium chromium) implements AutoCloseable {

        static Running start() {
            var given = System.getProperty("demarc.test.url");
            if (given != null) {
                return new Running(URI.create(given), null, new Chromium());
            }
            var server = TestServer.on(Path.of("target")
                            .toAbsolutePath()
                            .resolve("demo-" + ProcessHandle.current().pid()))
                    .start();
            return new Running(server.address(), server, new Chromium());
        }

        Visitor visitor() {
            return Visitor.atADesk(address, chromium.browser());
        }

        /** Somebody who is logged in with a login of the demo. */
        Visitor visitor(String login) {
            var visitor = visitor();
            visitor.logIn(login, Visitor.DEMO_PASSWORD);
            return visitor;
        }

        @Override
        public void close() {
            chromium.close();
            if (server != null) {
                server.close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(DemoConsole.class))
                .getOrComputeIfAbsent("console", unused -> Running.start(), Running.class);
    }
}
