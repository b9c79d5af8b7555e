// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Opens the login once when the phone with the authenticator is lost: ten letters and digits, 49 bits, without those
 * that look alike.
 */
record RecoveryCode(String text) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;
    private static final int CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static List<RecoveryCode> generated() {
        return IntStream.range(0, CODES).mapToObj(unused -> random()).toList();
    }

    /** As somebody typed it: case, spaces and dashes do not count. */
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    /** Two groups of five. */
    String formatted() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    private static RecoveryCode random() {
        var text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return new RecoveryCode(text.toString());
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
