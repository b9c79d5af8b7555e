// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A template with a mark before each piece of its text, so that a place in the file that comes out can be found in the
 * template. Marks start with a sign that neither a template nor a value may have, and never stand on a line that has
 * nothing but tags: such a line must leave nothing behind.
 */
final class MarkedText {

    private static final char MARK = '\uFFFF';
    private static final int FIRST_DIGIT = 0xE000;
    private static final int DIGITS = 6_400;

    private final String text;
    private final List<Tag> tags;
    private final List<Integer> pieces = new ArrayList<>();
    private final StringBuilder marked = new StringBuilder();

    MarkedText(String text, List<Tag> tags) {
        this.text = text;
        this.tags = tags;
        mark();
    }

    private void mark() {
        var at = 0;
        for (var tag : tags) {
            literal(at, tag.start());
            marked.append(text, tag.start(), tag.end());
            at = tag.end();
        }
        literal(at, text.length());
    }

    private void literal(int from, int to) {
        var blank = true;
        for (var at = from; at < to; at++) {
            var letter = text.charAt(at);
            if (blank && !Character.isWhitespace(letter)) {
                marked.append(MARK)
                        .append((char) (FIRST_DIGIT + pieces.size() / DIGITS))
                        .append((char) (FIRST_DIGIT + pieces.size() % DIGITS));
                pieces.add(at);
                blank = false;
            }
            blank |= letter == '\n';
            marked.append(letter);
        }
    }

    String marked() {
        return marked.toString();
    }

    /** What came out of the marked template. */
    Output output(String rendered) {
        return new Output(rendered);
    }

    /** A file and where its parts come from. */
    final class Output {

        private final StringBuilder file = new StringBuilder();
        private final List<int[]> origins = new ArrayList<>();

        private Output(String rendered) {
            for (var at = 0; at < rendered.length(); at++) {
                if (rendered.charAt(at) == MARK) {
                    var piece =
                            (rendered.charAt(at + 1) - FIRST_DIGIT) * DIGITS + rendered.charAt(at + 2) - FIRST_DIGIT;
                    origins.add(new int[] {file.length(), pieces.get(piece)});
                    at += 2;
                } else {
                    file.append(rendered.charAt(at));
                }
            }
        }

        String file() {
            return file.toString();
        }

        /** The place in the template, counted from 0, that made a place in the file. */
        int origin(int line, int column) {
            var at = -1;
            for (var before = 1; before < line; before++) {
                at = file.indexOf("\n", at + 1);
            }
            var wanted = at + Math.max(1, column);
            var found = new int[] {0, 0};
            for (var origin : origins) {
                if (origin[0] <= wanted) {
                    found = origin;
                }
            }
            return Math.min(found[1] + wanted - found[0], pieceEnd(found[1]));
        }

        private int pieceEnd(int start) {
            var lineEnd = text.indexOf('\n', start);
            var tag = text.indexOf("{{", start);
            return Math.min(lineEnd < 0 ? text.length() : lineEnd, tag < 0 ? text.length() : tag);
        }
    }
}
