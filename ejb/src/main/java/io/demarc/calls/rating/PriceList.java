// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.util.Arrays;
import java.util.List;

/** The rates of one version, found by the digits of a number: a tree with one branch for each digit. */
final class PriceList {

    private static final int DIGITS = 10;
    private static final PricedRate[] NOTHING = {};

    private int[] branches = new int[DIGITS * 64];
    private PricedRate[][] rates = new PricedRate[64][];
    private int nodes = 1;

    PriceList(List<PricedRate> all) {
        Arrays.fill(rates, NOTHING);
        all.forEach(this::plant);
        branches = Arrays.copyOf(branches, nodes * DIGITS);
        rates = Arrays.copyOf(rates, nodes);
    }

    private void plant(PricedRate rate) {
        var node = 0;
        for (var i = 0; i < rate.prefix().length(); i++) {
            var branch = node * DIGITS + rate.prefix().charAt(i) - '0';
            if (branches[branch] == 0) {
                grow();
                branches[branch] = nodes++;
            }
            node = branches[branch];
        }
        var beside = rates[node];
        rates[node] = Arrays.copyOf(beside, beside.length + 1);
        rates[node][beside.length] = rate;
    }

    private void grow() {
        if (nodes == rates.length) {
            rates = Arrays.copyOf(rates, nodes * 2);
            Arrays.fill(rates, nodes, nodes * 2, NOTHING);
            branches = Arrays.copyOf(branches, nodes * 2 * DIGITS);
        }
    }

    /**
     * The rate with the longest prefix among those that are valid.
     *
     * @param digits of the number in international form, without + and 00; what follows a character that is none is not read
     * @return null when no prefix fits
     */
    PricedRate find(CharSequence digits, long epochMilli) {
        var node = 0;
        PricedRate best = null;
        for (var i = 0; i < digits.length(); i++) {
            node = below(node, digits.charAt(i));
            if (node == 0) {
                break;
            }
            for (var rate : rates[node]) {
                if (rate.isValidAt(epochMilli)) {
                    best = rate;
                }
            }
        }
        return best;
    }

    /** 0 when nothing grows there: no branch leads back to the root. */
    private int below(int node, char digit) {
        return digit < '0' || digit > '9' ? 0 : branches[node * DIGITS + digit - '0'];
    }
}
