// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text cut into the parts in which it travels and is paid for (SM-3).
 *
 * @param alphabet GSM-7 if it has every character of the text, else UCS-2
 * @param units what the text takes in all: septets of GSM-7 or 16-bit units of UCS-2, without the headers
 * @param parts at least one; together they are the text
 * @param forcingUcs2 the distinct characters that GSM-7 does not have, in the order of their code points
 */
public record Segments(Alphabet alphabet, int units, List<Part> parts, List<String> forcingUcs2) {

    /** A concatenation header can count no further (3GPP TS 23.040, section 9.2.3.24.1). */
    public static final int MOST_PARTS = 255;

    /** One part of the text in the alphabet of the whole. */
    public record Part(Alphabet alphabet, String text) {

        /** See {@link Alphabet#encode}. */
        public byte[] octets() {
            return alphabet.encode(text);
        }
    }

    /** Cuts a text of any length; whoever sends it sees to {@link #MOST_PARTS}. */
    public static Segments of(String text) {
        var forcing = forcingUcs2(text);
        var alphabet = forcing.isEmpty() ? Alphabet.GSM7 : Alphabet.UCS2;
        var units = text.codePoints().map(alphabet::units).sum();
        var parts = units <= alphabet.unitsAlone() ? List.of(new Part(alphabet, text)) : cut(text, alphabet);
        return new Segments(
                alphabet,
                units,
                parts,
                forcing.stream().map(Character::toString).toList());
    }

    private static Set<Integer> forcingUcs2(String text) {
        return text.codePoints()
                .filter(character -> Alphabet.GSM7.units(character) == 0)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A character of two units stays in one part. */
    private static List<Part> cut(String text, Alphabet alphabet) {
        var parts = new ArrayList<Part>();
        var from = 0;
        var units = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var more = alphabet.units(text.codePointAt(at));
            if (units + more > alphabet.unitsConcatenated()) {
                parts.add(new Part(alphabet, text.substring(from, at)));
                from = at;
                units = 0;
            }
            units += more;
        }
        parts.add(new Part(alphabet, text.substring(from)));
        return List.copyOf(parts);
    }
}
