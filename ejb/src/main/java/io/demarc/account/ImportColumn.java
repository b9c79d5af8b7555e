// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of accounts (AC-8). */
public enum ImportColumn {
    FULL_NAME("fullName", true, 100),
    GSM_NUMBER("gsmNumber", true, 40),
    EMAIL("email", false, 254),
    SECURITY_MODEL("securityModel", true, 40),
    DESCRIPTION("description", false, 500),
    /** Stands in a file of rejected rows, so that such a file can be mended and given back as it is; it is not read. */
    REASON("reason", false, 10_000);

    private final String header;
    private final boolean required;
    private final int longest;

    ImportColumn(String header, boolean required, int longest) {
        this.header = header;
        this.required = required;
        this.longest = longest;
    }

    static Optional<ImportColumn> named(String cell) {
        var name = cell.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.header.toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The name in the first line of the file. */
    public String header() {
        return header;
    }

    boolean isRequired() {
        return required;
    }

    /** Longest length of a cell, in characters. */
    int longest() {
        return longest;
    }
}
