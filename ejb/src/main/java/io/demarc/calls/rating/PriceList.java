// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The rates of one version, found by the digits of a number: a tree with one branch for each digit. A node lies together in
 * one array, because most of the time of finding a rate goes into fetching memory.
 */
final class PriceList {

    private static final int DIGITS = 10;

    /** Behind the branches: where the rates of the node's prefix begin among all, counted from 1; 0 for none. */
    private static final int RATES = 10;

    /** The nearest node with rates on the way back to the root; 0 for none. */
    private static final int SHORTER = 11;

    private static final int NODE = 12;
    private static final int FIRST_NODES = 4;

    private final PricedRate[] rates;
    private int[] nodes = new int[NODE * FIRST_NODES];
    private int end = NODE;

    PriceList(List<PricedRate> all) {
        rates = all.stream().sorted(Comparator.comparing(PricedRate::prefix)).toArray(PricedRate[]::new);
        for (var i = 0; i < rates.length; i++) {
            plant(i);
        }
        nodes = Arrays.copyOf(nodes, end);
    }

    /** Shorter prefixes come first, so the way to a node knows its rates already. */
    private void plant(int index) {
        var node = 0;
        var shorter = 0;
        var prefix = rates[index].prefix();
        for (var i = 0; i < prefix.length(); i++) {
            if (nodes[node + RATES] != 0) {
                shorter = node;
            }
            var branch = node + prefix.charAt(i) - '0';
            if (nodes[branch] == 0) {
                // In two steps: growing may put another array in the place of the one that is written to.
                var grown = grow(shorter);
                nodes[branch] = grown;
            }
            node = nodes[branch];
        }
        if (nodes[node + RATES] == 0) {
            nodes[node + RATES] = index + 1;
        }
    }

    private int grow(int shorter) {
        if (end == nodes.length) {
            nodes = Arrays.copyOf(nodes, end * 2);
        }
        var grown = end;
        nodes[grown + SHORTER] = shorter;
        end += NODE;
        return grown;
    }

    /**
     * The rate with the longest prefix among those that are valid.
     *
     * @param digits of the number in international form, without + and 00; what follows a character that is none is not read
     * @return null when no prefix fits
     */
    PricedRate find(CharSequence digits, long epochMilli) {
        for (var node = longest(digits); node != 0; node = nodes[node + SHORTER]) {
            var rate = valid(nodes[node + RATES] - 1, epochMilli);
            if (rate != null) {
                return rate;
            }
        }
        return null;
    }

    /** The node of the longest prefix that has rates, valid or not; 0 when none fits. */
    private int longest(CharSequence digits) {
        var node = 0;
        var found = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            if (digit < 0 || digit >= DIGITS) {
                break;
            }
            node = nodes[node + digit];
            if (node == 0) {
                break;
            }
            if (nodes[node + RATES] != 0) {
                found = node;
            }
        }
        return found;
    }

    /** Rates of one prefix stand beside each other. */
    private PricedRate valid(int first, long epochMilli) {
        for (var i = first; i < rates.length && isLike(i, first); i++) {
            if (rates[i].isValidAt(epochMilli)) {
                return rates[i];
            }
        }
        return null;
    }

    private boolean isLike(int index, int first) {
        return index == first || rates[index].prefix().equals(rates[first].prefix());
    }
}
