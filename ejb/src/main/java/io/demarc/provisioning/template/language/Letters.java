// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

/**
 * Which characters may stand in templates and in values. A line's end in a value would inject a line into the
 * configuration; a sign that nobody sees, or that turns the direction of the writing, would hide something from whoever
 * reads the template; a few cannot be written in XML at all.
 */
final class Letters {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Letters() {}

    /** Whether {@code codePoint} is refused in a value. */
    static boolean breaksValue(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.LINE_SEPARATOR
                || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR
                || isNoCharacter(codePoint);
    }

    /** Whether {@code codePoint} is refused in the text of a template. */
    static boolean breaksText(int codePoint) {
        return codePoint != '\n' && codePoint != '\t' && (breaksValue(codePoint) || isInvisible(codePoint));
    }

    static boolean areFine(String value) {
        return value.codePoints().noneMatch(Letters::breaksValue);
    }

    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint == BYTE_ORDER_MARK || Character.getType(codePoint) == Character.FORMAT;
    }
}
