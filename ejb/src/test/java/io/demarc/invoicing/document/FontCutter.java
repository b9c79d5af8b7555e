// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Cuts a font to the characters that an invoice may need: {@code FontCutter WHOLE.ttf CUT.ttf}. The fonts in
 * {@code io/demarc/invoicing/document} were cut from those of Debian's package fonts-roboto-unhinted.
 */
final class FontCutter {

    /** Without the tables of glyph substitution and placement: their glyph numbers would no longer be true. */
    private static final List<String> TABLES = List.of(
            "head", "hhea", "loca", "maxp", "cvt ", "prep", "fpgm", "glyf", "hmtx", "name", "OS/2", "cmap", "post",
            "gasp");

    /** First and last of each range: Latin, Greek, Cyrillic, punctuation, currencies, signs, the replacement. */
    private static final int[][] RANGES = {
        {0x20, 0x7E}, {0xA0, 0x24F}, {0x2B0, 0x2FF}, {0x370, 0x52F}, {0x1E00, 0x1EFF}, {0x1F00, 0x1FFF},
        {0x2000, 0x206F}, {0x20A0, 0x20CF}, {0x2100, 0x218F}, {0x2190, 0x2193}, {0x2212, 0x2212}, {0x25A1, 0x25A1},
        {0xFFFD, 0xFFFD}
    };

    private FontCutter() {}

    public static void main(String... paths) throws IOException {
        try (var whole = new TTFParser().parse(new RandomAccessReadBufferedFile(paths[0]));
                var cut = Files.newOutputStream(Path.of(paths[1]))) {
            var subsetter = new TTFSubsetter(whole, TABLES);
            var known = whole.getUnicodeCmapLookup();
            var missing = new HashMap<Integer, Integer>();
            for (var range : RANGES) {
                for (var character = range[0]; character <= range[1]; character++) {
                    if (known.getGlyphId(character) == 0) {
                        missing.merge(range[0], 1, Integer::sum);
                    } else {
                        subsetter.add(character);
                    }
                }
            }
            subsetter.writeToStream(cut);
            System.out.println(
                    paths[1] + ": " + Files.size(Path.of(paths[1])) + " bytes; missing by range: " + missing);
        }
    }
}
