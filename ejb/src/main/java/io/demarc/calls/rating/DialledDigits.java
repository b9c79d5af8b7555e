// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/** The form in which prefixes and numbers are compared: the digits of E.164, without + and 00. */
public final class DialledDigits {

    private DialledDigits() {}

    /** What was dialled, without separators, a leading + or 00, and whatever follows a character that no number has. */
    public static String of(String dialled) {
        var digits = new StringBuilder(dialled.length());
        for (var i = 0; i < dialled.length(); i++) {
            var c = dialled.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (!isSeparator(c) && !(c == '+' && digits.isEmpty())) {
                break;
            }
        }
        return digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) == '0'
                ? digits.substring(2)
                : digits.toString();
    }

    private static boolean isSeparator(char c) {
        return " .-/()\u00a0".indexOf(c) >= 0;
    }
}
