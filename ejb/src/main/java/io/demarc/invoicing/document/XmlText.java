// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** What XML 1.0 may hold (section 2.2). */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The text with each character that XML cannot hold replaced by U+FFFD. */
    static String clean(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isAllowed(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var clean = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            if (!isAllowed(text, i)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isAllowed(String text, int at) {
        var character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return character >= ' ' ? character < '\uFFFE' : character == '\n' || character == '\r' || character == '\t';
    }
}
