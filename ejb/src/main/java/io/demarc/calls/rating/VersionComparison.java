// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs from one version to another, by prefix and beginning of validity.
 *
 * @param same rates that are alike in both
 * @param changes the rest, by prefix
 */
public record VersionComparison(int same, List<PriceChange> changes) {

    static VersionComparison of(List<RateRow> before, List<RateRow> after) {
        var gone = new LinkedHashMap<String, RateRow>();
        before.forEach(rate -> gone.put(key(rate), rate));
        var changes = new ArrayList<PriceChange>();
        var same = 0;
        for (var rate : after) {
            var earlier = gone.remove(key(rate));
            if (earlier != null && areAlike(earlier, rate)) {
                same++;
            } else {
                changes.add(PriceChange.of(earlier, rate));
            }
        }
        gone.values().forEach(rate -> changes.add(PriceChange.of(rate, null)));
        changes.sort(Comparator.comparing(PriceChange::prefix));
        return new VersionComparison(same, List.copyOf(changes));
    }

    /** How many of each there are, in their order, also those of which there are none. */
    public Map<PriceMove, Integer> counts() {
        var counts = new EnumMap<PriceMove, Integer>(PriceMove.class);
        for (var move : PriceMove.values()) {
            counts.put(move, 0);
        }
        changes.forEach(change -> counts.merge(change.move(), 1, Integer::sum));
        return counts;
    }

    private static String key(RateRow rate) {
        return rate.prefix() + " " + rate.validFrom();
    }

    private static boolean areAlike(RateRow one, RateRow other) {
        return one.form().equals(other.form());
    }
}
