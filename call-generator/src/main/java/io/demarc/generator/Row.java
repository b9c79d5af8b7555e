// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One line of a file, put together byte by byte. */
final class Row {

    private static final int LONGEST = 400;
    private static final byte[] HEX = ascii("0123456789abcdef");

    final byte[] bytes = new byte[LONGEST];
    int length;

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    Row begin() {
        length = 0;
        return this;
    }

    Row bytes(byte... text) {
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    Row letter(char letter) {
        bytes[length++] = (byte) letter;
        return this;
    }

    Row hex(long number) {
        for (var shift = 60; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[(int) (number >>> shift) & 15];
        }
        return this;
    }

    Row number(long number) {
        if (number >= 10) {
            number(number / 10);
        }
        return letter((char) ('0' + number % 10));
    }

    /** A number with zeros before it. */
    Row padded(int number, int width) {
        var rest = number;
        for (var i = width - 1; i >= 0; i--) {
            bytes[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += width;
        return this;
    }

    /** Any digits, at most 15. */
    Row digits(Dice dice, int count) {
        var random = dice.next() >>> 4;
        for (var i = 0; i < count; i++) {
            bytes[length++] = (byte) ('0' + random % 10);
            random /= 10;
        }
        return this;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }
}
