// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import io.demarc.testkit.Await;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** The commands that make invoices of a file of calls, each with what it took. */
final class MonthCommands {

    private static final Duration LONG = Duration.ofHours(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    /** Whoever asks oftener is measured himself. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

    private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
    private static final Set<String> IN_VAIN = Set.of("FAILED", "STOPPED", "DISCARDED");

    private final MonthServer server;
    private final MonthProvider provider;
    private final List<Step> steps = new ArrayList<>();

    private long highest;
    private long nextLook;
    private long nextQuestion;

    /**
     * What a command took.
     *
     * @param items calls or invoices; 0 when the command only waits for what another one began
     * @param processor of the server, without the database
     * @param resident megabytes at the end
     * @param live the most megabytes of live heap, seen every ten seconds and at the end
     */
    record Step(String name, long items, Duration time, Duration processor, long resident, long live) {

        double seconds() {
            return time.toNanos() / 1e9;
        }

        double perSecond() {
            return items / seconds();
        }
    }

    MonthCommands(MonthServer server, MonthProvider provider) {
        this.server = server;
        this.provider = provider;
    }

    List<Step> steps() {
        return steps;
    }

    /** @return how many rows were stored, left alone and refused */
    List<Long> importFile(String name, Path file, long rows) throws IOException {
        var content = Files.readAllBytes(file);
        var counts = new ArrayList<Long>();
        measure(name, () -> {
            var path = "call-imports?start=true&fileName=" + file.getFileName();
            counts.addAll(counts(awaitEnd(provider.start(path, "application/gzip", content))));
            return rows;
        });
        return counts;
    }

    /** Until everything that was imported counts in summaries and can be invoiced. */
    void awaitFacts() {
        measure("facts", () -> {
            Await.until(
                    "all calls are in the facts",
                    LONG,
                    () -> provider.get("call-summaries").getInt("waiting") == 0);
            return 0;
        });
    }

    /** @return how many organizations were invoiced, had nothing to be invoiced, and could not be */
    List<Long> invoice() {
        var counts = new ArrayList<Long>();
        measure("invoices", () -> {
            counts.addAll(counts(awaitEnd(provider.startInvoices())));
            return counts.get(0);
        });
        return counts;
    }

    private void measure(String name, LongSupplier command) {
        highest = 0;
        var processor = server.processor();
        var begin = System.nanoTime();
        nextLook = begin + FIRST_LOOK.toNanos();
        nextQuestion = begin;
        var items = command.getAsLong();
        var time = Duration.ofNanos(System.nanoTime() - begin);
        var used = server.processor().minus(processor);
        steps.add(new Step(name, items, time, used, server.resident(), Math.max(highest, server.live())));
    }

    private JsonObject awaitEnd(long run) {
        Await.until("run " + run + " is over", LONG, () -> {
            lookAtHeap();
            if (System.nanoTime() - nextQuestion < 0) {
                return false;
            }
            nextQuestion = System.nanoTime() + BETWEEN_QUESTIONS.toNanos();
            var state = provider.get("runs/" + run).getString("state");
            if (IN_VAIN.contains(state)) {
                throw new IllegalStateException("run " + run + " ended in vain: " + provider.get("runs/" + run));
            }
            return state.equals("COMPLETED");
        });
        return provider.get("runs/" + run);
    }

    private void lookAtHeap() {
        if (System.nanoTime() - nextLook > 0) {
            highest = Math.max(highest, server.live());
            nextLook = System.nanoTime() + BETWEEN_LOOKS.toNanos();
        }
    }

    private static List<Long> counts(JsonObject run) {
        var counts = run.getJsonObject("counts");
        return List.of("ok", "skipped", "failed").stream()
                .map(name -> counts.getJsonNumber(name).longValue())
                .toList();
    }
}
