// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.zip.Deflater;

/** A font of the documents, read once. It may write many documents at the same time. */
enum Typeface {
    REGULAR("Roboto-Regular.ttf"),
    BOLD("Roboto-Bold.ttf");

    /** What stands for a character that the font does not have. */
    static final char REPLACEMENT = '\uFFFD';

    private static final int PLANE = 0x10000;

    private final BaseFont font;
    private final BitSet known = new BitSet(PLANE);

    Typeface(String file) {
        try (var stream = Typeface.class.getResourceAsStream(file)) {
            font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, stream.readAllBytes(), null);
            // OpenPDF's list is incomplete, which PDF/A does not allow; none at all is allowed.
            font.setIncludeCidSet(false);
            // A fifth more invoices a second for 3 % larger files.
            font.setCompressionLevel(Deflater.BEST_SPEED);
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        for (var character = ' '; character < PLANE - 1; character++) {
            known.set(character, font.charExists(character) && !Character.isISOControl(character));
        }
    }

    BaseFont font() {
        return font;
    }

    /** In points. */
    float width(String text, float size) {
        return font.getWidthPoint(text, size);
    }

    boolean knows(char character) {
        return known.get(character);
    }

    /**
     * The text in characters that the font has, composed where it can be. White space that the font does not have is a
     * blank, and what else it does not have is {@link #REPLACEMENT}.
     */
    String printable(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!known.get(text.charAt(i))) {
                return replaced(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
        }
        return text;
    }

    private String replaced(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> printable.append(printable(character)));
        return printable.toString();
    }

    private char printable(int character) {
        if (character < PLANE && known.get(character)) {
            return (char) character;
        }
        // The narrow blank between thousands in French is such a blank.
        return Character.isWhitespace(character) || Character.isSpaceChar(character) ? '\u00A0' : REPLACEMENT;
    }
}
