// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the tags in a template's text. It knows fewer kinds than Mustache has: no partials, no inheritance, no pragmas,
 * no change of delimiters and nothing unescaped.
 */
final class TagScanner {

    static final int MOST_TAGS = 5_000;

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)?( is [A-Za-z0-9_-]+)?");
    private static final Map<Character, Tag.Kind> SIGNS =
            Map.of('#', Tag.Kind.SECTION, '^', Tag.Kind.INVERTED, '/', Tag.Kind.END, '!', Tag.Kind.COMMENT);

    private final String text;
    private final List<LintProblem> problems;
    private final List<Tag> tags = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private TagScanner(String text, List<LintProblem> problems) {
        this.text = text;
        this.problems = problems;
    }

    static List<Tag> scan(String text, List<LintProblem> problems) {
        var scanner = new TagScanner(text, problems);
        scanner.scan();
        return List.copyOf(scanner.tags);
    }

    private void scan() {
        for (var start = text.indexOf("{{"); start >= 0; start = text.indexOf("{{", at)) {
            moveTo(start);
            var close = text.indexOf("}}", start + 2);
            if (close < 0) {
                problems.add(LintProblem.at(line, column(), "lint.unclosedTag"));
                return;
            }
            if (tags.size() == MOST_TAGS) {
                problems.add(LintProblem.at(line, column(), "lint.tooManyTags", MOST_TAGS));
                return;
            }
            read(start, close);
            moveTo(close + 2);
        }
    }

    private void read(int start, int close) {
        var inside = text.substring(start + 2, close);
        var kind = inside.isEmpty() ? Tag.Kind.VALUE : SIGNS.getOrDefault(inside.charAt(0), Tag.Kind.VALUE);
        var name = (kind == Tag.Kind.VALUE ? inside : inside.substring(1)).replaceAll("^[ \\t]+|[ \\t]+$", "");
        if (kind == Tag.Kind.COMMENT || NAME.matcher(name).matches()) {
            tags.add(new Tag(kind, name, start, close + 2, line, column()));
        } else {
            problems.add(LintProblem.at(line, column(), "lint.badTag", shortened(inside)));
        }
    }

    private static String shortened(String inside) {
        var visible = inside.replaceAll("\\p{C}", " ");
        return visible.length() <= 40 ? visible : visible.substring(0, 40) + "…";
    }

    private int column() {
        return at - lineStart + 1;
    }

    private void moveTo(int position) {
        for (; at < position; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }
}
