// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import io.demarc.it.calls.MonthCommands.Step;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Proves that a month of calls becomes money: imported, rated, summed and invoiced by single commands, twice on a fresh
 * database, with the same result, which is what a recount of the files comes to. Started by {@code bench/month}.
 */
final class MonthOfCalls {

    private static final int ROUNDS = 2;
    private static final int CALLS_EACH = 100;
    private static final int LEAST_ORGANIZATIONS = 100;

    private MonthOfCalls() {}

    /** @param arguments calls, organizations (0: one for each hundred calls, at least a hundred), and a folder for what it writes */
    public static void main(String[] arguments) throws IOException, SQLException {
        var calls = Integer.parseInt(arguments[0]);
        var asked = Integer.parseInt(arguments[1]);
        var organizations = asked > 0 ? asked : Math.max(LEAST_ORGANIZATIONS, calls / CALLS_EACH);
        print("%d calls of %d organizations, load average %.1f", calls, organizations, load());
        print(
                "%-6s %-11s %9s %9s %9s %12s %12s %9s",
                "round", "step", "items", "seconds", "per s", "processor s", "resident MB", "live MB");
        var rounds = rounds(Path.of(arguments[2]), calls, organizations);
        var isSame = rounds.stream().map(MonthRound::text).distinct().count() == 1
                && rounds.stream().map(MonthRound::numbers).distinct().count() == 1;
        print("The same result twice, with the same numbers: %s", isSame ? "yes" : "no");
        print("Load average at the end %.1f", load());
        var isRight = rounds.stream().allMatch(round -> round.findings().areNone());
        print(isRight && isSame ? "All is right." : "Something is wrong.");
        System.exit(isRight && isSame ? 0 : 1);
    }

    private static List<MonthRound> rounds(Path folder, int calls, int organizations) throws IOException, SQLException {
        var rounds = new ArrayList<MonthRound>();
        HandRecount recount = null;
        for (var number = 1; number <= ROUNDS; number++) {
            try (var server = MonthServer.start(folder.resolve("round-" + number))) {
                var provider = MonthProvider.create(server.api());
                var files = MonthFiles.generate(folder.resolve("files"), calls, organizations, provider.id());
                recount = recount == null ? HandRecount.of(files) : recount;
                provider.prepare(files, server);
                var round = MonthRound.of(server, provider, files, recount);
                print(number, round);
                Files.writeString(folder.resolve("round-" + number + ".txt"), round.text());
                rounds.add(round);
            }
        }
        print(
                "Counted by hand from the files: %d calls, %d more rows twice, %d bad; charge %s",
                recount.calls(),
                recount.duplicates(),
                recount.bad(),
                recount.charge().toPlainString());
        return rounds;
    }

    private static void print(int number, MonthRound round) {
        for (var step : round.steps()) {
            print(number, step);
        }
        print(
                "       %d invoices, %d lines, net %s, gross %s; digest of sums and invoices %s",
                round.books().invoices().size(),
                round.books().lines(),
                round.books().net().toPlainString(),
                round.books().gross().toPlainString(),
                digest(round.text()));
        round.findings().print();
    }

    private static void print(int number, Step step) {
        print(
                "%-6d %-11s %9s %9.1f %9s %12.1f %12d %9d",
                number,
                step.name(),
                step.items() == 0 ? "" : step.items(),
                step.seconds(),
                step.items() == 0 ? "" : Math.round(step.perSecond()),
                step.processor().toNanos() / 1e9,
                step.resident(),
                step.live());
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
