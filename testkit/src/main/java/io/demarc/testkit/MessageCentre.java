// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The SMSC simulator as its own process, which stays when the product is killed. Its module has a README. */
public final class MessageCentre implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(30);
    private static final Pattern READY =
            Pattern.compile("ready smpp=127\\.0\\.0\\.1:(\\d+) http=127\\.0\\.0\\.1:(\\d+)");

    /** A part as the log has it; the text is that of one-part messages in the default or the UCS-2 alphabet. */
    public record LoggedPart(String recipient, int part, int parts, String text) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path log;
    private final Process process;
    private final int port;
    private final int controlPort;

    private MessageCentre(Path folder) {
        log = folder.resolve("smsc.csv");
        var said = folder.resolve("smsc.out");
        process = launch(said);
        Await.until(
                "the SMSC simulator is ready",
                START,
                () -> READY.matcher(read(said)).find() || !process.isAlive());
        var ready = READY.matcher(read(said));
        if (!ready.find()) {
            throw new IllegalStateException("the SMSC simulator did not start: " + read(said));
        }
        port = Integer.parseInt(ready.group(1));
        controlPort = Integer.parseInt(ready.group(2));
    }

    /** Returns when it is ready, on ports that were free. */
    public static MessageCentre start(Path folder) {
        return new MessageCentre(folder);
    }

    /** Where it listens for SMPP, on the loopback interface. */
    public int port() {
        return port;
    }

    /** Changes how it behaves; the settings stand as in a query: {@code throttle=100&mute=off}. */
    public void set(String settings) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + controlPort + "/settings?" + settings))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Each part that it has accepted so far. */
    public List<LoggedPart> accepted() {
        var parts = new ArrayList<LoggedPart>();
        read(log).lines().skip(1).forEach(line -> parts.add(part(line.split(",", -1))));
        return parts;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process launch(Path said) {
        var jar = Repository.root().resolve("smsc-simulator/target/smsc-simulator.jar");
        try {
            Files.createDirectories(log.getParent());
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-jar",
                            jar.toString(),
                            "--log",
                            log.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    /** Columns: time, id, sender, recipient, userReference, concatReference, part, parts, dataCoding, textHex. */
    private static LoggedPart part(String[] cells) {
        var octets = HexFormat.of().parseHex(cells[9]);
        return new LoggedPart(
                cells[3],
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                new String(octets, alphabet(Integer.parseInt(cells[8]))));
    }

    /** The letters of links stand at the same places in the GSM and the ISO alphabet. */
    private static Charset alphabet(int dataCoding) {
        return dataCoding == 8 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
