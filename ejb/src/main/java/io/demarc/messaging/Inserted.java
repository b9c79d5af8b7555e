// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.account.AccountRow;

/** What a campaign's text may say of one recipient. */
record Inserted(String name, String number, String username) {

    private static final String GSM7 = "a";
    private static final String GSM7_OF_TWO_UNITS = "€";
    private static final String UCS2 = "Ж";
    private static final String UCS2_OF_TWO_UNITS = "😀";

    static Inserted of(AccountRow recipient) {
        return new Inserted(
                recipient.fullName() == null ? recipient.username() : recipient.fullName(),
                recipient.number(),
                recipient.username());
    }

    /**
     * The same with one letter for all characters that travel alike. A text with two of the same shape in it has the
     * same alphabet, units and parts, whatever else it says.
     */
    Inserted shape() {
        return new Inserted(shape(name), shape(number), shape(username));
    }

    /** The widths in GSM-7 count only where all of a value is GSM-7, which UCS-2 writes in one unit a character. */
    private static String shape(String value) {
        var isGsm7 = value.codePoints().allMatch(character -> Alphabet.GSM7.units(character) > 0);
        var shape = new StringBuilder(value.length());
        value.codePoints()
                .forEach(character -> shape.append(
                        isGsm7
                                ? Alphabet.GSM7.units(character) == 1 ? GSM7 : GSM7_OF_TWO_UNITS
                                : Alphabet.UCS2.units(character) == 1 ? UCS2 : UCS2_OF_TWO_UNITS));
        return shape.toString();
    }
}
