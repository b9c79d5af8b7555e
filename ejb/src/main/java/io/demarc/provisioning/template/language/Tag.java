// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

/**
 * What stands between two pairs of braces.
 *
 * @param name what it refers to; of a comment, its text
 * @param start where it begins in the text
 * @param end behind its last brace
 * @param line from 1
 * @param column from 1
 */
record Tag(Kind kind, String name, int start, int end, int line, int column) {

    enum Kind {
        VALUE,
        SECTION,
        INVERTED,
        END,
        COMMENT
    }

    boolean opens() {
        return kind == Kind.SECTION || kind == Kind.INVERTED;
    }
}
