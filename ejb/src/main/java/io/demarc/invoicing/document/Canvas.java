// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.List;

/** Draws on the page that is open, in points from its lower left corner. */
final class Canvas {

    static final Color HAIRLINE = new Color(0xD5DAE1);

    /** Points of the smallest letters. */
    private static final float SMALLEST = 5;

    private final PdfContentByte content;
    private boolean replaced;

    Canvas(PdfContentByte content) {
        this.content = content;
    }

    /** Whether a character had to be replaced, since the fonts do not have it. */
    boolean hasReplaced() {
        return replaced;
    }

    void left(Ink ink, float x, float y, String text) {
        show(ink, x, y, ink.face().printable(text));
    }

    void right(Ink ink, float x, float y, String text) {
        var printable = ink.face().printable(text);
        show(ink, x - ink.width(printable), y, printable);
    }

    /** @return the base line after the last line */
    float lines(Ink ink, float x, float y, List<String> lines) {
        var base = y;
        for (var line : lines) {
            left(ink, x, base, line);
            base -= ink.leading();
        }
        return base;
    }

    /** Like {@link #left}, smaller where the text would be wider than {@code width}, and cut where that is not enough. */
    void fitted(Ink ink, float x, float y, float width, String text) {
        var printable = ink.face().printable(text);
        var fitting = fitting(ink, width, printable);
        show(fitting, x, y, cut(fitting, width, printable));
    }

    /** Like {@link #right}, smaller where the text would be wider than {@code width}. */
    void rightFitted(Ink ink, float x, float y, float width, String text) {
        var printable = ink.face().printable(text);
        right(fitting(ink, width, printable), x, y, printable);
    }

    private static Ink fitting(Ink ink, float width, String printable) {
        var needed = ink.width(printable);
        return needed > width ? ink.sized(Math.max(SMALLEST, ink.size() * width / needed)) : ink;
    }

    private static String cut(Ink ink, float width, String printable) {
        var cut = printable;
        while (cut.length() > 1 && ink.width(cut) > width) {
            cut = cut.substring(0, cut.length() - 2) + "…";
        }
        return cut;
    }

    private void show(Ink ink, float x, float y, String printable) {
        if (printable.isEmpty()) {
            return;
        }
        replaced |= printable.indexOf(Typeface.REPLACEMENT) >= 0;
        content.beginText();
        content.setColorFill(ink.color());
        content.setFontAndSize(ink.face().font(), ink.size());
        content.setTextMatrix(x, y);
        content.showText(printable);
        content.endText();
    }

    /** Across the page, behind what is written on it. */
    void stamp(String word) {
        var ink = new Ink(Typeface.BOLD, 110, new Color(0xEEF0F3));
        var printable = ink.face().printable(word);
        content.beginText();
        content.setColorFill(ink.color());
        content.setFontAndSize(ink.face().font(), ink.size());
        content.showTextAligned(PdfContentByte.ALIGN_CENTER, printable, Sheet.WIDTH / 2, Sheet.HEIGHT / 2 - 40, 45);
        content.endText();
    }

    void box(Color color, float x, float y, float width, float height) {
        content.setColorFill(color);
        content.rectangle(x, y, width, height);
        content.fill();
    }

    void rule(Color color, float thickness, float from, float to, float y) {
        box(color, from, y, to - from, thickness);
    }

    void image(Image image, float x, float y) {
        try {
            image.setAbsolutePosition(x, y);
            content.addImage(image);
        } catch (DocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The dark modules of a QR code as one shape. */
    void code(EpcCode code, float x, float y, float side) {
        content.setColorFill(Color.BLACK);
        var module = side / code.size();
        code.runs((column, row, length) ->
                content.rectangle(x + column * module, y + (code.size() - row - 1) * module, length * module, module));
        content.fill();
    }
}
