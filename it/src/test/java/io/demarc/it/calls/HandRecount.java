// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What the calls of the month come to, counted from the files alone: nothing of the product, no database, decimal numbers
 * and whole files.
 */
final class HandRecount {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final Pattern NUMBER = Pattern.compile("\\+\\d{3,15}");
    private static final Pattern SECONDS = Pattern.compile("\\d+");
    private static final int COLUMNS = 9;
    private static final int DAY = "2026-10-01".length();

    private final HandRates rates;
    private final HandRates costs;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Customer> customers = new TreeMap<>();
    private final Map<String, Sum> days = new TreeMap<>();

    private long duplicates;
    private long bad;

    /** What calls add up to. */
    static final class Sum {

        long attempts;
        long connected;
        long seconds;
        long billed;
        BigDecimal charge = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;

        void add(long duration, HandRates.Charge sold, HandRates.Charge bought) {
            attempts++;
            connected += duration > 0 ? 1 : 0;
            seconds += duration;
            billed += sold.billed();
            charge = charge.add(sold.amount());
            cost = cost.add(bought.amount());
        }
    }

    /** The calls of an organization, in both ways in which an invoice can have lines. */
    record Customer(Map<String, Sum> byDay, Map<String, Sum> byDestination) {}

    private HandRecount(MonthFiles files) throws IOException {
        rates = HandRates.read(files.rates(), HandRates.SALE_DECIMALS);
        costs = HandRates.read(files.costs(), HandRates.COST_DECIMALS);
    }

    static HandRecount of(MonthFiles files) throws IOException {
        var recount = new HandRecount(files);
        recount.add(files.calls());
        recount.add(files.late());
        recount.seen.clear();
        return recount;
    }

    private void add(Path file) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line.split(",", -1));
            }
        }
    }

    private void add(String... cells) {
        if (isBad(cells)) {
            bad++;
        } else if (seen.add(cells[0] + ' ' + cells[1] + ' ' + cells[2])) {
            count(cells[2].substring(0, DAY), cells[4], cells[6], Long.parseLong(cells[7]));
        } else {
            duplicates++;
        }
    }

    private static boolean isBad(String... cells) {
        return cells.length != COLUMNS
                || cells[0].isEmpty()
                || !TIME.matcher(cells[2]).matches()
                || !NUMBER.matcher(cells[6]).matches()
                || !SECONDS.matcher(cells[7]).matches();
    }

    private void count(String day, String organization, String callee, long seconds) {
        var sold = rates.of(callee, seconds);
        var bought = costs.of(callee, seconds);
        var customer = customers.computeIfAbsent(organization, name -> new Customer(new TreeMap<>(), new TreeMap<>()));
        customer.byDay().computeIfAbsent(day, any -> new Sum()).add(seconds, sold, bought);
        customer.byDestination()
                .computeIfAbsent(sold.destination(), any -> new Sum())
                .add(seconds, sold, bought);
        days.computeIfAbsent(day, any -> new Sum()).add(seconds, sold, bought);
    }

    Map<String, Customer> customers() {
        return customers;
    }

    /** All organizations together, by UTC day. */
    Map<String, Sum> days() {
        return days;
    }

    long calls() {
        return days.values().stream().mapToLong(sum -> sum.attempts).sum();
    }

    BigDecimal charge() {
        return days.values().stream().map(sum -> sum.charge).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rows that are a call which stands in the files already. */
    long duplicates() {
        return duplicates;
    }

    /** Rows that are no calls. */
    long bad() {
        return bad;
    }
}
