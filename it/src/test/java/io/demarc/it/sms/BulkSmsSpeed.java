// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.sms;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.SmscProcess;
import io.demarc.testkit.TestServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How many messages per second the product sends, beside an outbox written by hand or beside Kannel: both durable, both
 * over SMPP, turn by turn in one run, each to a simulator of its own. Started by {@code bench/bulk-sms} and
 * {@code bench/kannel}.
 */
final class BulkSmsSpeed {

    static final int WINDOW = 50;
    static final int PARTS_PER_SECOND = 100_000;

    private static final int MOST = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * @param accepted messages per second until the message centre had them all
     * @param delivered messages per second until their receipts were stored
     * @param processor microseconds of processor time per message, with the receipts; the only figure that tells
     *     something while others use the machine
     */
    record Speed(double accepted, double delivered, double processor) {

        static Speed of(int messages, Duration untilAccepted, Duration untilDelivered, Duration processor) {
            return new Speed(
                    messages * 1e9 / untilAccepted.toNanos(),
                    messages * 1e9 / untilDelivered.toNanos(),
                    processor.toNanos() / 1e3 / messages);
        }
    }

    private final int messages;
    private final Office office;
    private final long gateway;
    private final ProcessHandle server;
    private final Outbox peer;

    private BulkSmsSpeed(int messages, Office office, long gateway, ProcessHandle server, Outbox peer) {
        this.messages = messages;
        this.office = office;
        this.gateway = gateway;
        this.server = server;
        this.peer = peer;
    }

    /** @param arguments messages a round, rounds, a folder for what it writes, and whom to compare with */
    public static void main(String[] arguments) throws IOException, SQLException {
        var messages = Integer.parseInt(arguments[0]);
        var rounds = Integer.parseInt(arguments[1]);
        var folder = Path.of(arguments[2]);
        var peerName = arguments[3];
        if (messages < 1 || messages > MOST || rounds < 1) {
            throw new IllegalArgumentException("From 1 to " + MOST + " messages, in 1 or more rounds.");
        }
        Files.createDirectories(folder);
        try (var smsc = SmscProcess.start(folder.resolve("smsc"));
                var peerSmsc = SmscProcess.start(folder.resolve("peer-smsc"));
                var server = TestServer.on(folder.resolve("data")).start();
                var peer = peer(peerName, folder.resolve("peer"), peerSmsc, messages)) {
            var office = Office.with(new Api(server.address()), messages);
            var gateway = office.gateway("Bench", smsc, PARTS_PER_SECOND);
            var process = server.serverProcess().orElseThrow();
            new BulkSmsSpeed(messages, office, gateway, process, peer).compare(peerName, rounds);
        }
    }

    private static Outbox peer(String name, Path folder, SmscProcess smsc, int messages) throws SQLException {
        return switch (name) {
            case "limit" -> new OutboxLimit(folder, smsc.port(), messages);
            case "Kannel" -> new KannelOutbox(folder, smsc, messages);
            default -> throw new IllegalArgumentException("Compare with limit or Kannel, not with " + name + ".");
        };
    }

    private void compare(String peerName, int rounds) {
        print("%d messages a round, window %d, load average %.1f", messages, WINDOW, load());
        print("%-8s %24s %24s %17s", "", "accepted per s", "delivered per s", "processor us");
        print(
                "%-8s" + " %8s %8s %6s".repeat(2) + " %8s %8s",
                "round",
                "product",
                peerName,
                "ratio",
                "product",
                peerName,
                "ratio",
                "product",
                peerName);
        print("warm-up", product(), peer.send());
        var product = new ArrayList<Speed>();
        var peers = new ArrayList<Speed>();
        for (var round = 1; round <= rounds; round++) {
            product.add(product());
            peers.add(peer.send());
            print(String.valueOf(round), product.get(round - 1), peers.get(round - 1));
        }
        print("median", median(product), median(peers));
        print("Load average at the end %.1f", load());
    }

    private Speed product() {
        var before = processorTime(server);
        var run = office.send(gateway);
        office.awaitEnd(run);
        Await.until("all receipts are in", PATIENCE, () -> !office.hasAny(run, "ACCEPTED"));
        var delivered = Instant.now();
        var processor = processorTime(server).minus(before);
        var ended = office.run(run);
        var start = Instant.parse(ended.getString("startedAt"));
        var accepted = Instant.parse(ended.getString("endedAt"));
        return Speed.of(messages, Duration.between(start, accepted), Duration.between(start, delivered), processor);
    }

    static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private static Speed median(List<Speed> speeds) {
        return new Speed(
                median(speeds, Speed::accepted), median(speeds, Speed::delivered), median(speeds, Speed::processor));
    }

    private static double median(List<Speed> speeds, ToDoubleFunction<Speed> value) {
        var sorted = speeds.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(String name, Speed product, Speed peer) {
        print(
                "%-8s" + " %8.0f %8.0f %6.2f".repeat(2) + " %8.0f %8.0f",
                name,
                product.accepted(),
                peer.accepted(),
                product.accepted() / peer.accepted(),
                product.delivered(),
                peer.delivered(),
                product.delivered() / peer.delivered(),
                product.processor(),
                peer.processor());
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
