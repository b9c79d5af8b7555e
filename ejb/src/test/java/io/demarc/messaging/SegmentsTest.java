// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.demarc.messaging.Segments.Part;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** SM-3: how texts are cut into parts. */
class SegmentsTest {

    private static final String GSM = IntStream.range(0, 0x20AD)
            .filter(c -> Alphabet.GSM7.units(c) > 0)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @Example
    void gsm7FitsHundredAndSixtyAloneAndHundredAndFiftyThreeInEachOfSeveral() {
        assertEquals(List.of(160), lengths("a".repeat(160)));
        assertEquals(List.of(153, 8), lengths("a".repeat(161)));
        assertEquals(List.of(153, 153), lengths("a".repeat(306)));
        assertEquals(List.of(0), lengths(""));
    }

    @Example
    void ucs2FitsSeventyAloneAndSixtySevenInEachOfSeveral() {
        assertEquals(List.of(70), lengths("ж".repeat(70)));
        assertEquals(List.of(67, 4), lengths("ж".repeat(71)));
    }

    @Example
    void extendedCharactersCountTwo() {
        assertEquals(2 * 10, Segments.of("^{}\\[]~|€\f").units());
        assertEquals(2, Segments.of("€".repeat(80) + "a").parts().size());
    }

    @Example
    void anEscapedCharacterIsNotCutInHalf() {
        assertEquals(
                List.of(152, 9), lengths("a".repeat(152) + "€" + "b".repeat(8)), "the € no longer fits into part one");
    }

    @Example
    void anAstralCharacterIsNotCutInHalf() {
        var segments = Segments.of("ж".repeat(66) + "📞" + "ж".repeat(8));
        assertEquals(76, segments.units());
        assertEquals(
                List.of(66, 10),
                segments.parts().stream().map(p -> p.text().length()).toList());
    }

    @Example
    void theCharactersThatForceUcs2AreNamedOnce() {
        var segments = Segments.of("Schön teuer: 5 € — “ja” 📞📞");
        assertEquals(Alphabet.UCS2, segments.alphabet());
        assertEquals(List.of("—", "“", "”", "📞"), segments.forcingUcs2());
    }

    @Example
    void everyLetterHasItsOctetsOfTheStandard() {
        assertArrayEquals(new byte[] {0, 1, 2, 0x1B, 0x65, 0x11, 0x7F}, octets("@£$€_à"));
        assertArrayEquals(new byte[] {0x04, 0x36, (byte) 0xD8, 0x3D, (byte) 0xDC, (byte) 0xDE}, octets("ж📞"));
        assertEquals(127 + 10, GSM.length(), "all but the escape, and the extension table");
    }

    @Property
    void partsAreTheWholeTextAndNoneIsTooLong(@ForAll("texts") String text) {
        var segments = Segments.of(text);
        var most = segments.parts().size() == 1
                ? segments.alphabet().unitsAlone()
                : segments.alphabet().unitsConcatenated();
        assertEquals(text, segments.parts().stream().map(Part::text).collect(Collectors.joining()));
        assertTrue(segments.parts().stream().allMatch(part -> units(part) <= most));
        assertEquals(
                segments.units(),
                segments.parts().stream().mapToInt(SegmentsTest::units).sum());
    }

    @Property
    void noPartCouldHaveTakenTheFirstCharacterOfTheNext(@ForAll("texts") String text) {
        var parts = Segments.of(text).parts();
        for (var i = 1; i < parts.size(); i++) {
            var next = parts.get(i);
            var first = next.alphabet().units(next.text().codePointAt(0));
            assertTrue(units(parts.get(i - 1)) + first > next.alphabet().unitsConcatenated());
        }
    }

    @Property
    void theOctetsOfAPartReadBackAsItsText(@ForAll("texts") String text) {
        for (var part : Segments.of(text).parts()) {
            assertEquals(part.text(), part.alphabet().decode(part.octets()));
        }
    }

    @Property
    void anyOctetsCanBeReadAsGsm7(@ForAll byte[] octets) {
        assertTrue(Alphabet.GSM7.decode(octets).length() <= octets.length);
    }

    /** Texts of letters that GSM-7 has, now and then with others among them. */
    @Provide
    Arbitrary<String> texts() {
        var gsm = Arbitraries.strings().withChars(GSM.toCharArray()).ofMaxLength(700);
        var any = Arbitraries.of("ж", "📞", "a", "€").list().ofMaxSize(300).map(list -> String.join("", list));
        return Arbitraries.oneOf(gsm, any);
    }

    private static int units(Part part) {
        return part.text().codePoints().map(part.alphabet()::units).sum();
    }

    private static List<Integer> lengths(String text) {
        return Segments.of(text).parts().stream()
                .map(part -> part.text().length())
                .toList();
    }

    private static byte[] octets(String text) {
        return Segments.of(text).parts().get(0).octets();
    }
}
