// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import io.demarc.it.phones.PhoneFleet.Device;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How fast phones get their configuration with a thousand devices and with many, beside nginx that sends the same bytes
 * as files, turn by turn in one run (P7); whether all phones of a fleet can boot at once; and how fast the console shows
 * the fleet (P8). Started by {@code bench/phones}.
 */
final class PhoneSpeed {

    private static final int FEW = 1_000;
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    /** What the server can do at most, with its filters and its headers. */
    private static final String NOTHING = "/demarc/health/live";

    private final FleetServer few;
    private final FleetServer many;
    private final NginxFiles nginx;
    private final Path folder;
    private final String wrk;

    private PhoneSpeed(FleetServer few, FleetServer many, NginxFiles nginx, Path folder, String wrk) {
        this.few = few;
        this.many = many;
        this.nginx = nginx;
        this.folder = folder;
        this.wrk = wrk;
    }

    /** @param arguments devices, rounds, postgresql or h2, a folder for what it writes, and the programs nginx and wrk */
    public static void main(String[] arguments) throws IOException {
        var count = Integer.parseInt(arguments[0]);
        var rounds = Integer.parseInt(arguments[1]);
        var onPostgresql = arguments[2].equals("postgresql");
        var folder = Path.of(arguments[3]);
        print("%d devices on %s, load average %.1f", count, arguments[2], load());
        try (var few = FleetServer.start(folder.resolve("few"), onPostgresql, FEW);
                var many = FleetServer.start(folder.resolve("many"), onPostgresql, count);
                var nginx = NginxFiles.start(arguments[4], folder.resolve("nginx"))) {
            print("Loaded, load average %.1f", load());
            var speed = new PhoneSpeed(few, many, nginx, folder, arguments[5]);
            FleetBoot.all(many);
            speed.serve(rounds);
            FleetPages.compare(few, many, rounds);
        }
        print("Load average at the end %.1f", load());
    }

    private void serve(int rounds) throws IOException {
        give(few);
        give(many);
        var askFew = Wrk.asking(wrk, folder, "few", paths(few));
        var askMany = Wrk.asking(wrk, folder, "many", paths(many));
        var askNothing = Wrk.asking(wrk, folder, "nothing", List.of(NOTHING));
        print("Configurations per second, 16 clients that keep their connections, one phone after the other:");
        print("%-8s %28s %28s %10s", "", FEW + " devices", many.devices().size() + " devices", "");
        print(
                "%-8s" + " %9s %9s %8s".repeat(2) + " %10s",
                "round",
                "product",
                "nginx",
                "ratio",
                "product",
                "nginx",
                "ratio",
                "many:few");
        askFew.measure(few.root(), WARM_UP);
        askMany.measure(many.root(), WARM_UP);
        askNothing.measure(few.root(), WARM_UP);
        var all = new ArrayList<double[]>();
        for (var round = 1; round <= rounds; round++) {
            var figures = new double[] {
                askFew.measure(few.root(), ROUND),
                askFew.measure(nginx.address(), ROUND),
                askMany.measure(many.root(), ROUND),
                askMany.measure(nginx.address(), ROUND),
                askNothing.measure(few.root(), ROUND)
            };
            all.add(figures);
            printRound(String.valueOf(round), figures);
        }
        var medians = IntStream.range(0, 5)
                .mapToDouble(i ->
                        median(all.stream().mapToDouble(figures -> figures[i]).toArray()))
                .toArray();
        printRound("median", medians);
        print(
                "Answers of %s, in which nothing is done: %.0f/s, %.2f of nginx",
                NOTHING, medians[4], medians[4] / medians[1]);
        print(
                "Resident memory: %d MB with %d devices, %d MB with %d",
                few.megabytes(), FEW, many.megabytes(), many.devices().size());
    }

    /** Puts what the phones get where nginx finds it, under the same paths. */
    private void give(FleetServer server) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        server.devices().parallelStream().forEach(device -> nginx.put(device.path(), bytes(http, server, device)));
    }

    private static byte[] bytes(HttpClient http, FleetServer server, Device device) {
        try {
            var request = HttpRequest.newBuilder(URI.create(server.root() + device.path()))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(device + " got " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> paths(FleetServer server) {
        return server.devices().stream().map(Device::path).toList();
    }

    static double median(double... values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void printRound(String round, double... figures) {
        print(
                "%-8s" + " %9.0f %9.0f %8.2f".repeat(2) + " %10.2f",
                round,
                figures[0],
                figures[1],
                figures[0] / figures[1],
                figures[2],
                figures[3],
                figures[2] / figures[3],
                figures[2] / figures[0]);
    }

    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
