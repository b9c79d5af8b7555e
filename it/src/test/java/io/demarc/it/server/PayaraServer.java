// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.server;

import io.demarc.testkit.Await;
import io.demarc.testkit.Ports;
import io.demarc.testkit.Repository;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A domain of an unpacked Payara Server, on free ports of the loopback address. */
final class PayaraServer implements AutoCloseable {

    private static final Duration COMMAND = Duration.ofMinutes(3);
    private static final String DOMAIN = "test";

    /** What the ports of a domain are counted from: HTTP 80, administration 48 above it. */
    private static final int HTTP = 80;

    private static final int ADMINISTRATION = 48;

    private final Path home = Path.of("target/payara-server/payara6").toAbsolutePath();
    private final Path work;
    private final Map<String, String> environment;
    private final int base = freeBase();

    PayaraServer(Path work, Map<String, String> environment) {
        this.work = work;
        this.environment = environment;
    }

    PayaraServer start() {
        asadmin(
                "create-domain",
                "--nopassword",
                "--savelogin=false",
                "--domaindir",
                work.toString(),
                "--portbase",
                String.valueOf(base),
                DOMAIN);
        asadmin("start-domain", "--domaindir", work.toString(), "--prebootcommandfile", settings(), DOMAIN);
        return this;
    }

    void deploy(Path archive) {
        asadmin("deploy", "--name", "demarc", archive.toString());
    }

    void undeploy() {
        asadmin("undeploy", "demarc");
    }

    URI address(String path) {
        return URI.create("http://localhost:" + (base + HTTP) + "/demarc/").resolve(path);
    }

    Path log() {
        return work.resolve(DOMAIN).resolve("logs/server.log");
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--kill=true", "--domaindir", work.toString(), DOMAIN);
    }

    private String asadmin(String... words) {
        var command = new ArrayList<>(
                List.of(home.resolve("bin/asadmin").toString(), "--port", String.valueOf(base + ADMINISTRATION)));
        command.addAll(List.of(words));
        try {
            var said = Files.createTempFile(work, "asadmin", ".out");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(COMMAND.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("asadmin " + words[0] + " failed: " + Files.readString(said));
            }
            return Files.readString(said);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("asadmin " + words[0] + " failed", broken);
        }
    }

    private static String settings() {
        return Repository.root()
                .resolve("deploy-descriptors/payara-server/preboot.asadmin")
                .toString();
    }

    /** A domain takes some ports up to 100 above its base, none of which the system may give to somebody else. */
    private static int freeBase() {
        var found = new int[1];
        Await.until("ports are free", Duration.ofSeconds(10), () -> {
            found[0] = Math.min(Ports.free(), 65000) - 200;
            return Ports.areFree(found[0], found[0] + 100);
        });
        return found[0];
    }
}
