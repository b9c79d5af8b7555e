// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.demarc.messaging.Segments;
import io.demarc.messaging.gateway.Submission.Accepted;
import io.demarc.smsc.Smsc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A message centre of our own and a gateway that talks to it. */
abstract class SmppTestBed {

    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private Path directory;

    final Listener listener = new Listener();
    Smsc smsc;
    MessageGateway gateway;

    @BeforeEach
    void startSmsc() throws IOException {
        smsc = Smsc.start(Map.of("log", log().toString(), "system-id", "demarc", "password", "secret"));
    }

    @AfterEach
    void stop() throws Exception {
        if (gateway != null) {
            smsc.change(Map.of("answer-delay", "0"));
            gateway.close();
        }
        smsc.close();
    }

    /** What the tests vary; everything else stays as it is. */
    static final class TestSettings {
        private final int port;
        private int window = 50;
        private int enquireLinkInterval = 30_000;
        private int responseTimeout = 5_000;

        private TestSettings(int port) {
            this.port = port;
        }

        TestSettings window(int parts) {
            window = parts;
            return this;
        }

        TestSettings enquireLinkInterval(int milliseconds) {
            enquireLinkInterval = milliseconds;
            return this;
        }

        TestSettings responseTimeout(int milliseconds) {
            responseTimeout = milliseconds;
            return this;
        }

        SmppSettings build() {
            return new SmppSettings(
                    "127.0.0.1",
                    port,
                    "demarc",
                    "secret",
                    "",
                    window,
                    100_000,
                    Duration.ofMillis(enquireLinkInterval),
                    Duration.ofMillis(responseTimeout));
        }
    }

    TestSettings settings() {
        return new TestSettings(smsc.port());
    }

    void start(TestSettings settings) {
        gateway = new SmppGateway(settings.build(), listener, Thread::new, Clock.systemUTC());
    }

    void connect() throws InterruptedException {
        connect(settings());
    }

    void connect(TestSettings settings) throws InterruptedException {
        start(settings);
        assertEquals("up", listener.change());
    }

    static Segments.Part text() {
        return Segments.of("Welcome").parts().get(0);
    }

    /** A message of one part whose recipient and reference show its number. */
    static SmsPart part(int number) {
        return new SmsPart("Demarc", "+39347%07d".formatted(1_000_000 + number), text(), 1, 1, 0, number);
    }

    List<Submission> submit(int parts) {
        var underway = IntStream.range(0, parts)
                .mapToObj(number -> gateway.submit(part(number)))
                .toList();
        return underway.stream().map(SmppTestBed::outcomeOf).toList();
    }

    static Submission outcomeOf(CompletionStage<Submission> underway) {
        return underway.toCompletableFuture()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    static String idOf(CompletionStage<Submission> underway) {
        return ((Accepted) outcomeOf(underway)).gatewayMessageId();
    }

    static int accepted(List<Submission> outcomes) {
        return (int) outcomes.stream().filter(Accepted.class::isInstance).count();
    }

    /** Until the gateway works, again or still. */
    void awaitAccepted() {
        await(() -> accepted(submit(1)) == 1);
    }

    /** The rows of the message centre's log without their time. */
    List<String> logged() throws IOException {
        return Files.readAllLines(log()).stream()
                .skip(1)
                .map(row -> row.substring(row.indexOf(',') + 1))
                .toList();
    }

    long count(String name) {
        return (long) smsc.counts().get(name);
    }

    static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "what was waited for did not happen");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private Path log() {
        return directory.resolve("smsc.csv");
    }
}
