// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import java.util.List;
import java.util.Map;

/**
 * Where in the file the tags stand: a value is only safe where its escaping holds. In XML that is between elements and
 * inside a quoted attribute, in a file of keys and values behind the equals sign. Elsewhere only a number may stand.
 */
final class Surroundings {

    private enum Place {
        CONTENT,
        MARKUP,
        DOUBLE_QUOTED,
        SINGLE_QUOTED,
        /** A comment, a processing instruction, a declaration or a CDATA section. */
        APART
    }

    private static final Map<String, String> APART = Map.of("<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!", ">");

    private final FileFormat format;
    private final String text;
    private Place place = Place.CONTENT;
    private String end;
    private int at;

    Surroundings(FileFormat format, String text) {
        this.format = format;
        this.text = text;
    }

    /** Whether any value is safe at {@code tag}, whose predecessors were asked for before. */
    boolean isSafeFor(Tag tag) {
        if (format == FileFormat.KEY_VALUE) {
            var lineStart = text.lastIndexOf('\n', tag.start() - 1) + 1;
            return text.substring(lineStart, tag.start()).indexOf('=') >= 0;
        }
        return place == Place.CONTENT || place == Place.DOUBLE_QUOTED || place == Place.SINGLE_QUOTED;
    }

    /** Whether not even a number is safe there. */
    boolean isApart() {
        return format == FileFormat.XML && place == Place.APART;
    }

    /** Reads the text up to {@code tag}, and goes on behind it. */
    void moveTo(Tag tag) {
        if (format == FileFormat.XML) {
            while (at < tag.start()) {
                step();
            }
        }
        at = tag.end();
    }

    private void step() {
        switch (place) {
            case CONTENT -> enter();
            case MARKUP -> inMarkup(text.charAt(at++));
            case DOUBLE_QUOTED -> leaveAt("\"", Place.MARKUP);
            case SINGLE_QUOTED -> leaveAt("'", Place.MARKUP);
            case APART -> leaveAt(end, Place.CONTENT);
        }
    }

    private void enter() {
        for (var opening : List.of("<!--", "<![CDATA[", "<?", "<!")) {
            if (text.startsWith(opening, at)) {
                place = Place.APART;
                end = APART.get(opening);
                at += opening.length();
                return;
            }
        }
        place = text.charAt(at) == '<' ? Place.MARKUP : Place.CONTENT;
        at++;
    }

    private void inMarkup(char c) {
        place = switch (c) {
            case '>' -> Place.CONTENT;
            case '"' -> Place.DOUBLE_QUOTED;
            case '\'' -> Place.SINGLE_QUOTED;
            default -> Place.MARKUP;
        };
    }

    private void leaveAt(String closing, Place next) {
        if (text.startsWith(closing, at)) {
            place = next;
            at += closing.length();
        } else {
            at++;
        }
    }
}
