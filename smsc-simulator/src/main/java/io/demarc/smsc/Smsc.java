// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A message centre that speaks SMPP 3.4 on the loopback interface and misbehaves on demand. It delivers nothing to
 * anybody: it logs what it accepts and sends receipts.
 */
public final class Smsc implements AutoCloseable {

    private final ServerSocketChannel server;
    private final MessageLog log;
    private final Control control;
    private final Counters counters = new Counters();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Map<String, DelayQueue<Delivery>> mailboxes = new ConcurrentHashMap<>();
    private final ExecutorService late = Executors.newSingleThreadExecutor(Smsc::daemon);
    private final Behaviour behaviour;

    private Smsc(Settings settings) throws IOException {
        behaviour = new Behaviour(settings, counters);
        log = new MessageLog(settings.log);
        server =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port));
        control = new Control(this, settings.httpPort);
        start("smpp listener", this::listen);
    }

    /**
     * Starts listening.
     *
     * @param settings values by the key of a {@link Setting}
     * @throws IllegalArgumentException when a value is not possible; the message names it
     */
    public static Smsc start(Map<String, String> settings) throws IOException {
        return new Smsc(Settings.of(settings));
    }

    public int port() {
        return server.socket().getLocalPort();
    }

    public int httpPort() {
        return control.port();
    }

    /** Changes settings from the next PDU on. */
    public void change(Map<String, String> changes) {
        behaviour.change(changes);
    }

    /** Breaks the connection once, see {@link Cut#of}. */
    public void cut(Map<String, String> when) {
        behaviour.cut(Cut.of(when));
    }

    /** Delivers a message from a telephone to each client that is or was bound. */
    public void inbound(String sender, String recipient, String text) {
        mailboxes.values().forEach(mailbox -> mailbox.add(Delivery.inbound(sender, recipient, text)));
    }

    /** Sends octets as they are to each bound client. */
    public void raw(byte[] octets) throws IOException {
        for (var connection : connections) {
            if (connection.isBound()) {
                connection.send(ByteBuffer.wrap(octets));
            }
        }
    }

    /** Asks each client to leave. */
    public void unbind() throws IOException {
        for (var connection : connections) {
            connection.unbind();
        }
    }

    /** Closes each connection without a word. */
    public void disconnect() {
        connections.forEach(Connection::close);
    }

    /** What has happened so far, by name. */
    public Map<String, Object> counts() {
        var all = new LinkedHashMap<>(counters.all());
        all.put("connections", connections.size());
        all.put(
                "waiting",
                mailboxes.values().stream().mapToInt(DelayQueue::size).sum());
        return all;
    }

    Settings settings() {
        return behaviour.settings();
    }

    Behaviour behaviour() {
        return behaviour;
    }

    Counters counters() {
        return counters;
    }

    MessageLog log() {
        return log;
    }

    DelayQueue<Delivery> mailbox(String systemId) {
        return mailboxes.computeIfAbsent(systemId, unknown -> new DelayQueue<>());
    }

    void later(Duration delay, Runnable work) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, late)
                .execute(work);
    }

    private void listen() {
        try {
            while (true) {
                var channel = server.accept();
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                var connection = new Connection(channel, this);
                connections.add(connection);
                start("client " + channel.getRemoteAddress(), connection);
            }
        } catch (IOException closed) {
            // the simulator ends
        }
    }

    void closed(Connection connection) {
        connections.remove(connection);
    }

    Thread start(String name, Runnable work) {
        var thread = daemon(work);
        thread.setName(name);
        thread.start();
        return thread;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        control.close();
        server.close();
        disconnect();
        late.shutdownNow();
        log.close();
    }
}
