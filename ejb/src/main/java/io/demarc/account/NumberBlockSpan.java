// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import java.util.ArrayList;
import java.util.List;

/** Numbers as usernames, which are texts: those of the same length are in the same order as their numbers. */
record NumberBlockSpan(String first, String last) {

    /** More digits than any block has. */
    private static final int MOST_DIGITS = 18;

    /** The numbers from {@code first} to {@code last}, cut where they get longer. */
    static List<NumberBlockSpan> between(long first, long last) {
        var spans = new ArrayList<NumberBlockSpan>();
        for (var from = first; from <= last; ) {
            var to = Math.min(
                    last, Long.parseLong("9".repeat(String.valueOf(from).length())));
            spans.add(new NumberBlockSpan(String.valueOf(from), String.valueOf(to)));
            from = to + 1;
        }
        return spans;
    }

    /** Whether a username can stand in a block at all. */
    static boolean isNumber(String username) {
        return username.length() <= MOST_DIGITS && username.matches("[1-9]\\d*");
    }

    int length() {
        return first.length();
    }
}
