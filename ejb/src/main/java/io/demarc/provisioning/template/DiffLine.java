// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.Serializable;
import java.util.List;

/** A line of the difference between two files. */
public record DiffLine(Kind kind, String text) implements Serializable {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /** Lines that are the same in both were left out here. */
        SKIPPED
    }

    private static final int AROUND = 2;
    private static final int HEADER = 2;

    /** The lines that differ, with two around them; none when both are the same. */
    public static List<DiffLine> between(String before, String after) {
        var old = before.lines().toList();
        var patch = DiffUtils.diff(old, after.lines().toList());
        return UnifiedDiffUtils.generateUnifiedDiff("before", "after", old, patch, AROUND).stream()
                .skip(HEADER)
                .map(DiffLine::of)
                .toList();
    }

    private static DiffLine of(String line) {
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> new DiffLine(Kind.ADDED, line.substring(1));
            case '-' -> new DiffLine(Kind.REMOVED, line.substring(1));
            case '@' -> new DiffLine(Kind.SKIPPED, "");
            default -> new DiffLine(Kind.SAME, line.isEmpty() ? "" : line.substring(1));
        };
    }
}
