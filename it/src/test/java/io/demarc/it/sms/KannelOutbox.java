// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.sms;

import io.demarc.it.sms.BulkSmsSpeed.Speed;
import io.demarc.testkit.Await;
import io.demarc.testkit.Ports;
import io.demarc.testkit.SmscProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Kannel's bearerbox and smsbox with the spool as their store, which keeps each message in a file of its own until the
 * message centre has accepted it. The messages come over HTTP, one a request: a request with several recipients gives
 * them all the same id, and the spool then stores only the first.
 */
final class KannelOutbox implements Outbox {

    private static final int CLIENTS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration START = Duration.ofSeconds(30);

    private final int messages;
    private final SmscProcess smsc;
    private final int sendSmsPort = Ports.free();
    private final Process bearerbox;
    private final Process smsbox;

    KannelOutbox(Path folder, SmscProcess smsc, int messages) {
        this.messages = messages;
        this.smsc = smsc;
        var smsboxPort = Ports.free();
        var configuration = configure(folder, smsboxPort);
        bearerbox = start("bearerbox", configuration);
        try {
            awaitListening(bearerbox, smsboxPort);
            Await.until("Kannel is bound to the message centre", START, () -> smsc.count("binds") > 0);
            smsbox = start("smsbox", configuration);
        } catch (IllegalStateException | UncheckedIOException failed) {
            bearerbox.destroy();
            throw failed;
        }
        try {
            awaitListening(smsbox, sendSmsPort);
        } catch (IllegalStateException failed) {
            close();
            throw failed;
        }
    }

    @Override
    public Speed send() {
        var accepted = smsc.count("accepted") + messages;
        var acknowledged = smsc.count("acknowledged") + messages;
        var before = processorTime();
        var start = System.nanoTime();
        handIn();
        Await.until("the message centre has all", PATIENCE, () -> smsc.count("accepted") >= accepted);
        var untilAccepted = Duration.ofNanos(System.nanoTime() - start);
        Await.until("all receipts are in", PATIENCE, () -> smsc.count("acknowledged") >= acknowledged);
        return Speed.of(
                messages,
                untilAccepted,
                Duration.ofNanos(System.nanoTime() - start),
                processorTime().minus(before));
    }

    private void handIn() {
        var next = new AtomicInteger();
        CompletableFuture.allOf(IntStream.range(0, CLIENTS)
                        .mapToObj(client ->
                                CompletableFuture.runAsync(() -> handIn(next), task -> new Thread(task).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void handIn(AtomicInteger next) {
        try (var client = new SendSmsClient(sendSmsPort, SmscProcess.SYSTEM_ID, SmscProcess.PASSWORD)) {
            for (var item = next.getAndIncrement(); item < messages; item = next.getAndIncrement()) {
                client.send("+3934755%05d".formatted(item), "Ciao Anna Rossi " + item);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path configure(Path folder, int smsboxPort) {
        try {
            var spool = Files.createDirectories(folder.resolve("spool"));
            return Files.writeString(folder.resolve("kannel.conf"), """
                    group = core
                    admin-port = %d
                    admin-interface = 127.0.0.1
                    admin-password = %s
                    smsbox-port = %d
                    smsbox-interface = 127.0.0.1
                    store-type = spool
                    store-location = "%s"
                    dlr-storage = internal

                    group = smsc
                    smsc = smpp
                    smsc-id = bench
                    host = 127.0.0.1
                    port = %d
                    transceiver-mode = true
                    interface-version = 34
                    smsc-username = %s
                    smsc-password = %s
                    system-type = ""
                    max-pending-submits = %d

                    group = smsbox
                    bearerbox-host = 127.0.0.1
                    sendsms-port = %d
                    sendsms-interface = 127.0.0.1

                    group = sendsms-user
                    username = %s
                    password = %s
                    """.formatted(
                            Ports.free(),
                            SmscProcess.PASSWORD,
                            smsboxPort,
                            spool,
                            smsc.port(),
                            SmscProcess.SYSTEM_ID,
                            SmscProcess.PASSWORD,
                            BulkSmsSpeed.WINDOW,
                            sendSmsPort,
                            SmscProcess.SYSTEM_ID,
                            SmscProcess.PASSWORD));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** It says errors only. */
    private static Process start(String program, Path configuration) {
        try {
            return new ProcessBuilder(program, "-v", "3", configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            configuration.resolveSibling(program + ".out").toFile())
                    .start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    private static void awaitListening(Process process, int port) {
        Await.until("Kannel listens", START, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("Kannel has ended by itself, with exit code " + process.exitValue()
                        + ". Start it by hand with a configuration of its own to see why.");
            }
            return isListening(port);
        });
    }

    private static boolean isListening(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private Duration processorTime() {
        return BulkSmsSpeed.processorTime(bearerbox.toHandle()).plus(BulkSmsSpeed.processorTime(smsbox.toHandle()));
    }

    @Override
    public void close() {
        smsbox.destroy();
        bearerbox.destroy();
    }
}
