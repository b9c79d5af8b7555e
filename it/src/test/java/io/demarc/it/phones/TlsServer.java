// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import io.demarc.testkit.Await;
import io.demarc.testkit.Ports;
import io.demarc.testkit.Repository;
import io.demarc.testkit.phone.MakerPki;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product with a listener for TLS that asks phones for their certificates, and takes those that come without. */
final class TlsServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(150);

    /** The server knows no other name of the kind; Java reads PKCS 12 by it as well. */
    private static final String SETTINGS = """
            set configs.config.server-config.network-config.network-listeners.network-listener.https-listener.address=127.0.0.1
            set %1$s.client-auth=want
            set %1$s.trust-store=%2$s
            set %1$s.trust-store-password=%3$s
            set %1$s.trust-store-type=JKS
            """;

    private final Path folder;
    private final int port = Ports.free();
    private final int tlsPort = Ports.free();
    private final Process process;

    /** @param authorities what {@code DEMARC_PROVISIONING_CLIENT_CA} names */
    TlsServer(Path folder, Path trust, Path authorities) {
        this.folder = folder;
        try {
            var command = new ProcessBuilder(command(settings(trust)));
            command.environment()
                    .putAll(Map.of(
                            "DEMARC_DATA_DIR",
                            folder.toString(),
                            "DEMARC_DB_URL",
                            "jdbc:h2:file:" + folder.resolve("demarc"),
                            "DEMARC_DEMO",
                            "true",
                            "DEMARC_PROVISIONING_CLIENT_CA",
                            authorities.toString(),
                            "DEMARC_PUBLIC_URL",
                            "http://localhost:" + port + "/demarc"));
            process = command.redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path settings(Path trust) throws IOException {
        var plain = Repository.root().resolve("deploy-descriptors/payara-micro/preboot.asadmin");
        var tls = "configs.config.server-config.network-config.protocols.protocol.https-listener.ssl";
        return Files.writeString(
                folder.resolve("preboot.asadmin"),
                Files.readString(plain) + SETTINGS.formatted(tls, trust, MakerPki.PASSWORD));
    }

    private List<String> command(Path settings) {
        var root = Repository.root();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx448m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-jar",
                root.resolve("micro/target/payara-micro.jar").toString(),
                "--port",
                String.valueOf(port),
                "--sslport",
                String.valueOf(tlsPort),
                "--rootdir",
                folder.resolve("server").toString(),
                "--nocluster",
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                settings.toString(),
                "--deploy",
                root.resolve("micro/target/demarc.war").toString());
    }

    TlsServer awaitReady() {
        Await.until("the server is started", START, () -> said().contains(" ready in ") || !process.isAlive());
        if (!said().contains("demarc was successfully deployed")) {
            throw new IllegalStateException(said());
        }
        return this;
    }

    /** For a browser or a program. */
    URI address() {
        return URI.create("http://localhost:" + port + "/demarc/");
    }

    /** For phones, with a slash at the end. */
    URI phones() {
        return URI.create("https://localhost:" + tlsPort + "/demarc/provision/");
    }

    String said() {
        try {
            return Files.readString(log());
        } catch (IOException notYet) {
            return "";
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
