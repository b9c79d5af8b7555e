// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import io.demarc.kernel.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Something that is wrong with the text of a template.
 *
 * @param line from 1
 * @param column from 1, in characters as the editor counts them
 * @param key of the text in words; its first two placeholders are line and column
 */
public record LintProblem(int line, int column, String key, List<Serializable> args) implements Serializable {

    static final Comparator<LintProblem> IN_ORDER =
            Comparator.comparingInt(LintProblem::line).thenComparingInt(LintProblem::column);

    static LintProblem at(Tag tag, String key, Serializable... args) {
        return new LintProblem(tag.line(), tag.column(), key, Arrays.asList(args));
    }

    static LintProblem at(int line, int column, String key, Serializable... args) {
        return new LintProblem(line, column, key, Arrays.asList(args));
    }

    /** In words, beside the input {@code text}. */
    public Problem problem() {
        var all = new ArrayList<Serializable>(List.of(line, column));
        all.addAll(args);
        return new Problem("text", key, all);
    }
}
