// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.awt.Color;

/** A way to write: letters, size in points, colour. */
record Ink(Typeface face, float size, Color color) {

    private static final Color DARK = Rgb.INK.color();
    private static final Color GREY = new Color(0x5B6673);

    static final Ink TEXT = new Ink(Typeface.REGULAR, 9.5f, DARK);
    static final Ink STRONG = new Ink(Typeface.BOLD, 9.5f, DARK);
    static final Ink SMALL = new Ink(Typeface.REGULAR, 8, GREY);
    static final Ink TINY = new Ink(Typeface.REGULAR, 7, GREY);

    Ink in(Rgb other) {
        return new Ink(face, size, other.color());
    }

    Ink sized(float points) {
        return new Ink(face, points, color);
    }

    /** From one base line to the next. */
    float leading() {
        return size * 1.35f;
    }

    float width(String text) {
        return face.width(text, size);
    }
}
