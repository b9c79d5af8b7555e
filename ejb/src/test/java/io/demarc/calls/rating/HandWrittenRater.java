// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.util.Arrays;
import java.util.List;

/** What somebody would write for one card with one version and no further wishes: a table of digits, and whole numbers. */
final class HandWrittenRater {

    private static final int DIGITS = 10;

    private int[] next = new int[DIGITS];
    private int[] rate = new int[1];
    private int nodes = 1;
    private final long[] price;
    private final long[] fee;
    private final int[] first;
    private final int[] step;

    HandWrittenRater(List<RateRow> rows) {
        price = new long[rows.size() + 1];
        fee = new long[rows.size() + 1];
        first = new int[rows.size() + 1];
        step = new int[rows.size() + 1];
        for (var row : rows) {
            var number = row.id().intValue();
            price[number] = row.priced().price();
            fee[number] = row.priced().fee();
            first[number] = row.firstIncrement();
            step[number] = row.nextIncrement();
            var node = node(row.prefix());
            rate[node] = number;
        }
    }

    private int node(String prefix) {
        var node = 0;
        for (var i = 0; i < prefix.length(); i++) {
            var place = node * DIGITS + prefix.charAt(i) - '0';
            if (next[place] == 0) {
                if (nodes == rate.length) {
                    rate = Arrays.copyOf(rate, nodes * 2);
                    next = Arrays.copyOf(next, nodes * 2 * DIGITS);
                }
                next[place] = nodes++;
            }
            node = next[place];
        }
        return node;
    }

    /** The charge with four decimals, halves up, in 1e-6 of the currency. */
    long micros(String callee, int seconds) {
        var node = 0;
        var found = 0;
        for (var i = 0; i < callee.length(); i++) {
            node = next[node * DIGITS + callee.charAt(i) - '0'];
            if (node == 0) {
                break;
            }
            if (rate[node] != 0) {
                found = rate[node];
            }
        }
        if (seconds <= 0) {
            return 0;
        }
        var billed = seconds <= first[found]
                ? first[found]
                : first[found] + (seconds - first[found] + step[found] - 1) / step[found] * step[found];
        return (fee[found] * 60 + price[found] * billed + 300_000) / 600_000 * 100;
    }
}
