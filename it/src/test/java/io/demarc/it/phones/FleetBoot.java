// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import io.demarc.it.phones.PhoneFleet.Device;
import io.demarc.testkit.phone.Asked;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * After a power cut all phones of a fleet boot at once: each goes through what its maker documents, as many at a time as
 * this machine can play, and must end with the line of its account.
 */
final class FleetBoot {

    private static final int AT_A_TIME = 256;

    private final ConcurrentHashMap<String, LongAdder> failures = new ConcurrentHashMap<>();
    private final LongAdder requests = new LongAdder();
    private final AtomicLong mostMegabytes = new AtomicLong();

    private FleetBoot() {}

    static void all(FleetServer server) {
        new FleetBoot().boot(server);
    }

    private void boot(FleetServer server) {
        var start = System.nanoTime();
        var phones = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            CompletableFuture.allOf(server.devices().stream()
                            .map(device -> CompletableFuture.runAsync(() -> boot(device, server), phones))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            phones.shutdown();
        }
        var time = Duration.ofNanos(System.nanoTime() - start);
        PhoneSpeed.print(
                "%d phones booted, %d at a time, in %.0f s with %d requests (%.0f/s); failures: %s; the server took at most %d MB",
                server.devices().size(),
                AT_A_TIME,
                time.toMillis() / 1e3,
                requests.sum(),
                requests.sum() * 1e3 / time.toMillis(),
                failures.isEmpty() ? "none" : failures,
                mostMegabytes.get());
    }

    private void boot(Device device, FleetServer server) {
        var phone = device.unpack();
        try {
            phone.boot();
        } catch (RuntimeException unanswered) {
            fail(unanswered.toString());
            return;
        }
        requests.add(phone.asked().size());
        phone.asked().stream()
                .map(Asked::status)
                .filter(status -> !List.of(200, 404).contains(status))
                .forEach(status -> fail("status " + status));
        if (!phone.user(1).equals(device.user().name()) || phone.password(1).isEmpty()) {
            fail("not configured");
        }
        if (Math.floorMod(device.mac().hashCode(), 1_000) == 0) {
            mostMegabytes.accumulateAndGet(server.megabytes(), Math::max);
        }
    }

    private void fail(String how) {
        failures.computeIfAbsent(how, unused -> new LongAdder()).increment();
    }
}
