// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthTest {

    private static final int START = 2;
    private static final int CALLEE = 6;
    private static final int DURATION = 7;

    @TempDir
    private Path folder;

    private Tally write(String... options) throws IOException {
        var given = new HashMap<>(Map.of("directory", folder.toString(), "calls", "20000"));
        given.putAll(Map.of("organizations", "200", "accounts", "1000"));
        given.putAll(Main.options(options));
        return Month.write(Settings.of(given));
    }

    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static Map<String, Long> counts(List<String[]> rows, Function<String[], String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    @Test
    void theSameSeedMakesTheSameBytesAndAnotherSeedOthers() throws IOException {
        write("--late", "1", "--duplicates", "1", "--bad", "1");
        var first = Files.readAllBytes(folder.resolve("calls.csv"));
        write("--late", "1", "--duplicates", "1", "--bad", "1");
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("calls.csv")));
        write("--seed", "2", "--late", "1", "--duplicates", "1", "--bad", "1");
        assertFalse(Arrays.equals(first, Files.readAllBytes(folder.resolve("calls.csv"))));
    }

    @Test
    void aCompressedFileHoldsTheSameBytes() throws IOException {
        write();
        write("--gzip", "on");
        try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve("calls.csv.gz")))) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("calls.csv")), in.readAllBytes());
        }
    }

    @Test
    void thereAreExactlyAsManyCallsAsAskedForAndEachIsAnotherOne() throws IOException {
        var tally = write();
        var rows = rows("calls.csv");
        assertEquals(20_000, rows.size());
        assertEquals(20_000, tally.calls());
        var keys = rows.stream().map(row -> row[0] + row[1] + row[START]).collect(Collectors.toSet());
        assertEquals(20_000, keys.size());
        assertEquals(
                tally.seconds(),
                rows.stream().mapToLong(row -> Long.parseLong(row[DURATION])).sum());
    }

    @Test
    void callsBeginInTheirMonthInTheOrderOfTime() throws IOException {
        write("--month", "2027-02");
        var last = "";
        for (var row : rows("calls.csv")) {
            assertTrue(row[START].startsWith("2027-02-"), row[START]);
            var minute = row[START].substring(0, 16);
            assertTrue(minute.compareTo(last) >= 0, minute + " after " + last);
            last = minute;
        }
    }

    @Test
    void someSixtyInAHundredAreAnsweredForTwoMinutesAtTheMean() throws IOException {
        var tally = write();
        assertEquals(0.6, tally.answered() / 20_000.0, 0.02);
        assertEquals(119, (double) tally.seconds() / tally.answered(), 8);
        for (var row : rows("calls.csv")) {
            assertEquals(row[8].equals("200"), Integer.parseInt(row[DURATION]) > 0);
        }
    }

    @Test
    void aFewOrganizationsMakeMostOfTheCalls() throws IOException {
        write();
        var calls = counts(rows("calls.csv"), row -> row[4]);
        var largest = calls.values().stream()
                .sorted((a, b) -> Long.compare(b, a))
                .limit(20)
                .mapToLong(n -> n)
                .sum();
        assertEquals(0.38, largest / 20_000.0, 0.06);
    }

    @Test
    void peopleCallInTheHoursAndOnTheDaysOfWorkOfTheirOwnTimeZone() throws IOException {
        write();
        var settings = Settings.of(Map.of("organizations", "200", "accounts", "1000"));
        var parties = new Parties(settings);
        var zones = new HashMap<String, ZoneId>();
        for (var i = 0; i < parties.organizations(); i++) {
            zones.put(parties.name(i), parties.market(i).zone());
        }
        var local = rows("calls.csv").stream()
                .map(row -> Instant.parse(row[START]).atZone(zones.get(row[4])))
                .toList();
        var atWork = local.stream()
                .filter(at -> at.getHour() >= 8 && at.getHour() < 19)
                .count();
        var sundays = local.stream()
                .filter(at -> at.getDayOfWeek() == DayOfWeek.SUNDAY)
                .count();
        assertTrue(atWork > 16_000, "calls from 8 to 19 o'clock: " + atWork);
        assertTrue(sundays > 0 && sundays < 1_000, "calls on Sundays: " + sundays);
    }

    @Test
    void everyCalleeIsANumberOfAKnownPlanAndMostOfThemAreAtHome() throws IOException {
        write();
        var lengths = new HashMap<String, Integer>();
        Prefixes.ALL.forEach(prefix -> lengths.put(prefix.digits(), prefix.following()));
        var atHome = 0;
        for (var row : rows("calls.csv")) {
            var callee = row[CALLEE].substring(1);
            assertTrue(lengths.entrySet().stream()
                    .anyMatch(plan -> callee.startsWith(plan.getKey())
                            && callee.length() == plan.getKey().length() + plan.getValue()));
            atHome += row[5].substring(0, 3).equals(row[CALLEE].substring(0, 3)) ? 1 : 0;
        }
        assertTrue(atHome > 14_000, "calls at home: " + atHome);
    }

    @Test
    void lateCallsStandInAFileOfTheirOwnAndDuplicatesBesideTheirFirst() throws IOException {
        var tally = write("--late", "2", "--duplicates", "3");
        assertEquals(400.0, (double) tally.late(), 100);
        assertEquals(600.0, (double) tally.duplicates(), 120);
        assertEquals(tally.late(), rows("late.csv").size());
        var rows = rows("calls.csv");
        assertEquals(20_000 - tally.late() + tally.duplicates(), rows.size());
        var lines = new HashSet<String>();
        rows.forEach(row -> lines.add(String.join(",", row)));
        assertEquals(20_000 - tally.late(), lines.size());
    }

    @Test
    void badRowsAreBadInEachOfTheWays() throws IOException {
        var tally = write("--bad", "1");
        var rows = rows("calls.csv");
        assertEquals(200.0, (double) tally.bad(), 60);
        assertEquals(20_000 + tally.bad(), rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.length == 2));
        assertTrue(rows.stream().anyMatch(row -> row[0].isEmpty()));
        assertTrue(rows.stream().anyMatch(row -> row.length > 2 && row[START].startsWith("31/")));
        assertTrue(rows.stream().anyMatch(row -> row.length > 2 && row[CALLEE].startsWith("=")));
        assertTrue(rows.stream().anyMatch(row -> row.length > 2 && row[DURATION].equals("-5")));
        assertTrue(rows.stream().anyMatch(row -> row.length > 2 && row[DURATION].equals("two minutes")));
    }

    @Test
    void withoutAccountsTheCallsNameTheirOrganization() throws IOException {
        write("--accounts", "0");
        for (var row : rows("calls.csv")) {
            assertEquals("", row[3]);
            assertTrue(row[4].startsWith("Organization "));
        }
    }

    @Test
    void aMonthBeginsAndEndsInUtc() throws IOException {
        write("--calls", "100000", "--month", "2026-03");
        var days = rows("calls.csv").stream()
                .map(row -> Instant.parse(row[START]).atZone(ZoneOffset.UTC).getDayOfMonth())
                .collect(Collectors.toSet());
        assertEquals(31, days.size());
    }
}
