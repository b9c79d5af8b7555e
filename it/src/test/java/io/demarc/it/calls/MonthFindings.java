// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What is not as it should be; nothing when all is well. */
final class MonthFindings {

    private static final int MOST_SHOWN = 20;

    private final List<String> found = new ArrayList<>();

    void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            found.add("%s: %s, but should be %s".formatted(what, actual, expected));
        }
    }

    /** Holds every invoice against what was counted by hand, line by line. */
    void compare(MonthBooks books, HandRecount recount) {
        books.twice().forEach(customer -> found.add(customer + " has more than one invoice"));
        var customers = new TreeSet<>(recount.customers().keySet());
        customers.addAll(books.invoices().keySet());
        for (var customer : customers) {
            var counted = recount.customers().get(customer);
            var invoice = books.invoices().get(customer);
            if (invoice == null && HandInvoice.isDue(counted)) {
                found.add(customer + " has no invoice");
            } else if (invoice != null && counted == null) {
                found.add(customer + " has an invoice but no calls");
            } else if (invoice != null) {
                HandInvoice.of(invoice.byDestination() ? counted.byDestination() : counted.byDay())
                        .differences(invoice)
                        .forEach(difference -> found.add(customer + ": " + difference));
            }
        }
    }

    /** Asks the product for its own proofs: lines are what the facts add up to, and no number is missing. */
    void prove(MonthProvider provider, long invoices) {
        same("invoices that differ from their facts", List.of(), MonthRound.items(provider, "invoice-differences"));
        for (var series : MonthRound.items(provider, "invoice-series")) {
            var isOfInvoices = series.getJsonObject("series").getString("kind").equals("INVOICE");
            var expected = isOfInvoices ? invoices : 0;
            same("numbers given", expected, series.getJsonNumber("given").longValue());
            same(
                    "documents with a number",
                    expected,
                    series.getJsonNumber("documents").longValue());
            same("holes in the series", 0, series.getJsonArray("holes").size());
        }
    }

    boolean areNone() {
        return found.isEmpty();
    }

    void print() {
        found.stream().limit(MOST_SHOWN).forEach(finding -> System.out.println("WRONG  " + finding));
        if (found.size() > MOST_SHOWN) {
            System.out.println(String.format(Locale.ROOT, "WRONG  and %d more", found.size() - MOST_SHOWN));
        }
    }
}
