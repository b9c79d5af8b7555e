// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The SMSC simulator as its own process. What it accepted stands in its log before anybody hears of it. */
public final class SmscProcess implements AutoCloseable {

    public static final String SYSTEM_ID = "demarc";
    public static final String PASSWORD = "secret";

    private static final Pattern READY =
            Pattern.compile("ready smpp=127\\.0\\.0\\.1:(\\d+) http=127\\.0\\.0\\.1:(\\d+)");
    private static final Duration START = Duration.ofSeconds(20);

    private final Process process;
    private final Path log;
    private final int port;
    private final int controlPort;

    private SmscProcess(Process process, Path log, int port, int controlPort) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.controlPort = controlPort;
    }

    /** @param folder where its log and what it says go */
    public static SmscProcess start(Path folder) {
        var log = folder.resolve("smsc.csv");
        var said = folder.resolve("smsc.out");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Repository.root()
                        .resolve("smsc-simulator/target/smsc-simulator.jar")
                        .toString(),
                "--log",
                log.toString(),
                "--system-id",
                SYSTEM_ID,
                "--password",
                PASSWORD);
        try {
            Files.createDirectories(folder);
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            Await.until(
                    "the SMSC simulator is ready",
                    START,
                    () -> READY.matcher(read(said)).find());
            var ports = READY.matcher(read(said));
            ports.find();
            return new SmscProcess(process, log, Integer.parseInt(ports.group(1)), Integer.parseInt(ports.group(2)));
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    public int port() {
        return port;
    }

    /** The recipients of all messages that it accepted under this sender, in their order, without a leading +. */
    public List<String> recipients(String sender) {
        return read(log)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .filter(columns -> columns[2].equals(sender))
                .map(columns -> columns[3].replace("+", ""))
                .toList();
    }

    /** One of its counters by name, see its README. */
    public long count(String counter) {
        try (var counters = URI.create("http://127.0.0.1:" + controlPort + "/counters")
                .toURL()
                .openStream()) {
            var found = Pattern.compile('"' + counter + "\": (\\d+)")
                    .matcher(new String(counters.readAllBytes(), StandardCharsets.UTF_8));
            if (!found.find()) {
                throw new IllegalArgumentException("The simulator has no counter \"" + counter + "\".");
            }
            return Long.parseLong(found.group(1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Changes a setting of the running simulator, see its README. */
    public void change(String setting, String value) {
        control("/settings?" + setting + "=" + value);
    }

    /** Closes the connection once, after as many more parts, the last of which were neither answered nor accepted. */
    public void lose(int after, int unanswered) {
        control("/cut?after=" + after + "&unanswered=" + unanswered + "&accepted=no");
    }

    private void control(String what) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + controlPort + what))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
