// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import java.io.Serializable;

/**
 * A column of a file that is imported.
 *
 * @param name as it is stored and as programs know it, in capital letters
 * @param header the name in the first line of the file
 * @param required whether the file must have the column and each row something in it
 * @param longest longest length of a cell, in characters
 */
public record ImportColumn(String name, String header, boolean required, int longest, Content content)
        implements Serializable {

    /** Stands in a file of rejected rows, so that such a file can be mended and given back as it is; it is not read. */
    public static final ImportColumn REASON = optional("REASON", "reason", 10_000, Content.LINE);

    /** What may stand in a cell. */
    public enum Content {
        LINE,
        /** Several lines, as when it is typed into an area. */
        LINES,
        /** A plus before digits begins a phone number, and no formula. */
        PHONE
    }

    public static ImportColumn required(String name, String header, int longest, Content content) {
        return new ImportColumn(name, header, true, longest, content);
    }

    public static ImportColumn optional(String name, String header, int longest, Content content) {
        return new ImportColumn(name, header, false, longest, content);
    }
}
