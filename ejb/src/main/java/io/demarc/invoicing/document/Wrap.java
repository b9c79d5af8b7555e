// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width, at blanks where there are any and anywhere else where there are none. */
final class Wrap {

    private final Ink ink;
    private final float width;
    private final List<String> lines = new ArrayList<>();

    private Wrap(Ink ink, float width) {
        this.ink = ink;
        this.width = width;
    }

    static List<String> lines(String text, Ink ink, float width) {
        if (text == null) {
            return List.of();
        }
        var wrap = new Wrap(ink, width);
        text.lines().forEach(line -> wrap.paragraph(ink.face().printable(line)));
        return wrap.lines;
    }

    private void paragraph(String text) {
        var rest = text;
        while (ink.width(rest) > width) {
            var cut = cut(rest);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
    }

    /** How many characters fit: up to the last blank, or all that fit when there is none; at least one. */
    private int cut(String text) {
        var fits = 0;
        var used = 0f;
        while (fits < text.length() && used <= width) {
            used += ink.width(text.substring(fits, fits + 1));
            fits++;
        }
        var most = Math.max(1, fits - 1);
        var blank = text.lastIndexOf(' ', most);
        return blank > 0 ? blank : most;
    }
}
