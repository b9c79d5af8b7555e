// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is in one of two texts only.
 *
 * @param added whether it is in the newer one
 */
public record DifferenceLine(boolean added, String text) {

    private static final int MOST_LINES = 3_000;

    /**
     * What leads from one text to the other, as few lines as possible (longest common subsequence). Texts of more than
     * 3000 lines between their common beginning and end differ as a whole.
     */
    static List<DifferenceLine> between(String older, String newer) {
        var before = older.lines().toList();
        var after = newer.lines().toList();
        var head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
    }

    private static List<DifferenceLine> middle(List<String> before, List<String> after) {
        var difference = new ArrayList<DifferenceLine>();
        if (before.size() > MOST_LINES || after.size() > MOST_LINES) {
            before.forEach(line -> difference.add(new DifferenceLine(false, line)));
            after.forEach(line -> difference.add(new DifferenceLine(true, line)));
            return difference;
        }
        var common = common(before, after);
        var old = 0;
        var fresh = 0;
        while (old < before.size() || fresh < after.size()) {
            if (old < before.size() && fresh < after.size() && before.get(old).equals(after.get(fresh))) {
                old++;
                fresh++;
            } else if (fresh == after.size()
                    || (old < before.size() && common[old + 1][fresh] >= common[old][fresh + 1])) {
                difference.add(new DifferenceLine(false, before.get(old++)));
            } else {
                difference.add(new DifferenceLine(true, after.get(fresh++)));
            }
        }
        return difference;
    }

    /** How many lines the rests of both have in common, from each place in each. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
