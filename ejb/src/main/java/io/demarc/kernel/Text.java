// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

/** Rules that every typed text obeys. */
public final class Text {

    private Text() {}

    /** The text without surrounding white space, or null when nothing is left. */
    public static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * A text that must be there.
     *
     * @param max longest length in characters
     * @throws BusinessException when it is blank, too long, or has control characters
     */
    public static String required(String field, String text, int max) {
        var trimmed = optional(field, text, max);
        if (trimmed == null) {
            throw new BusinessException(Problem.at(field, "required"));
        }
        return trimmed;
    }

    /**
     * A text that may be missing.
     *
     * @param max longest length in characters
     * @return the trimmed text, or null
     * @throws BusinessException when it is too long or has control characters: a line break in a display name
     *     would inject lines into a phone's configuration
     */
    public static String optional(String field, String text, int max) {
        var trimmed = trimmed(text);
        if (trimmed == null) {
            return null;
        }
        if (trimmed.length() > max) {
            throw new BusinessException(Problem.at(field, "tooLong", max));
        }
        if (trimmed.chars().anyMatch(Character::isISOControl)) {
            throw new BusinessException(Problem.at(field, "controlCharacters"));
        }
        return trimmed;
    }

    /** Like {@link #optional}, for texts of several lines. */
    public static String lines(String field, String text, int max) {
        var trimmed = trimmed(text);
        if (trimmed == null) {
            return null;
        }
        optional(field, trimmed.replaceAll("[\\r\\n\\t]", " "), max);
        return trimmed;
    }
}
