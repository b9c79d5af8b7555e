// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The product as people start it: {@code ./run} on a free port, as its own process, on a data folder that outlives it.
 * So it can be stopped, killed and started again on what it left behind.
 */
public final class TestServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(150);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Path data;
    private final Map<String, String> environment = new HashMap<>();
    private int port = Ports.free();
    private boolean demo = true;
    private Process script;

    private TestServer(Path data) {
        this.data = data;
    }

    /** A server that was not started yet. */
    public static TestServer on(Path data) {
        return new TestServer(data);
    }

    /** Sets an environment variable of the server, for instance {@code DEMARC_DB_URL}. */
    public TestServer with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public TestServer withoutDemo() {
        demo = false;
        return this;
    }

    public TestServer onPort(int chosen) {
        port = chosen;
        return this;
    }

    /**
     * Returns when it is ready.
     *
     * @throws IllegalStateException when it does not become ready; the message has what it said
     */
    public TestServer start() {
        if (isRunning()) {
            throw new IllegalStateException("the server is running already");
        }
        script = launch();
        awaitReady();
        return this;
    }

    /** Ends it as Ctrl-C does. */
    public void stop() {
        if (isRunning()) {
            script.destroy();
            awaitEnd();
        }
    }

    /** Takes the process away in the middle of whatever it does, as a power cut would. */
    public void kill() {
        serverProcess().orElseThrow().destroyForcibly();
        awaitEnd();
    }

    /** Stops it when it still runs, and starts it on the same data and port. */
    public TestServer restart() {
        stop();
        return start();
    }

    public boolean isRunning() {
        return script != null && script.isAlive();
    }

    /** The address of the application, with a slash at its end. */
    public URI address() {
        return URI.create("http://localhost:" + port + "/demarc/");
    }

    /** @param path below the application, without a leading slash */
    public URI address(String path) {
        return address().resolve(path);
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public Path log() {
        return data.resolve("demarc.log");
    }

    /** The server itself, not the script around it. */
    public Optional<ProcessHandle> serverProcess() {
        return ProcessHandle.of(Long.parseLong(read(data.resolve("lock")).strip()));
    }

    @Override
    public void close() {
        stop();
    }

    private Process launch() {
        var root = Repository.root();
        var command = new ProcessBuilder(
                root.resolve("run").toString(),
                "--no-build",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
        if (!demo) {
            command.command().add("--no-demo");
        }
        command.environment().putAll(environment);
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(said());
            return command.redirectErrorStream(true)
                    .redirectOutput(said().toFile())
                    .start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    private void awaitReady() {
        try {
            Await.until("the server is ready", START, () -> isReady() || !script.isAlive());
        } finally {
            if (!isReady()) {
                script.destroy();
            }
        }
        if (!isReady()) {
            throw new IllegalStateException("the server did not start: " + read(said()));
        }
    }

    private boolean isReady() {
        return read(said()).contains("Demarc is ready at ");
    }

    private void awaitEnd() {
        try {
            if (!script.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server did not stop within " + STOP.toSeconds() + " s");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Path said() {
        return data.resolve("run.out");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
