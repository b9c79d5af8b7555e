// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.calls;

import io.demarc.it.calls.MonthBooks.Invoice;
import io.demarc.it.calls.MonthBooks.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an invoice must say by {@code docs/invoicing.md}: a line is rounded once, halves away from zero, and the tax of the
 * summed net once.
 */
record HandInvoice(Map<String, HandRecount.Sum> lines, BigDecimal net, BigDecimal tax, BigDecimal gross) {

    private static final BigDecimal TAX = new BigDecimal(MonthProvider.TAX_PERCENT).movePointLeft(2);
    private static final int CENTS = 2;

    /** @param sums the calls of a customer, by what its invoice has lines for */
    static HandInvoice of(Map<String, HandRecount.Sum> sums) {
        var lines = new TreeMap<>(sums);
        // Nobody looks for a line of calls that were not answered.
        lines.values().removeIf(sum -> sum.connected == 0);
        var net = lines.values().stream().map(sum -> rounded(sum.charge)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var tax = rounded(net.multiply(TAX));
        return new HandInvoice(lines, net, tax, net.add(tax));
    }

    /** Whether there is such an invoice at all: nobody gets one about nothing. */
    static boolean isDue(HandRecount.Customer customer) {
        var charge = customer.byDay().values().stream().map(sum -> sum.charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        return rounded(charge).signum() > 0;
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** @return in which points an invoice says something else; none when it is right */
    List<String> differences(Invoice invoice) {
        var found = new ArrayList<String>();
        compare(found, "net", net, invoice.net());
        compare(found, "tax", tax, invoice.tax());
        compare(found, "gross", gross, invoice.gross());
        var left = new TreeMap<>(lines);
        for (var line : invoice.lines()) {
            var sum = left.remove(line.label());
            if (sum == null) {
                found.add("has a line for " + line.label());
            } else {
                compare(found, sum, line);
            }
        }
        left.keySet().forEach(label -> found.add("has no line for " + label));
        return found;
    }

    private static void compare(List<String> found, HandRecount.Sum sum, Line line) {
        var label = line.label();
        compare(found, label + ", exact", sum.charge, line.exact());
        compare(found, label + ", net", rounded(sum.charge), line.net());
        compare(found, label + ", calls", BigDecimal.valueOf(sum.connected), BigDecimal.valueOf(line.calls()));
        compare(found, label + ", seconds", BigDecimal.valueOf(sum.billed), BigDecimal.valueOf(line.seconds()));
    }

    private static void compare(List<String> found, String what, BigDecimal expected, BigDecimal actual) {
        if (expected.compareTo(actual) != 0) {
            found.add(what + " is " + actual.toPlainString() + " and should be " + expected.toPlainString());
        }
    }
}
