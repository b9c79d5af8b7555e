// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.imports.ImportColumn.optional;
import static io.demarc.imports.ImportColumn.required;

import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportColumn.Content;
import io.demarc.imports.ImportLayout;
import java.util.List;

/** The columns of a file of devices. */
public final class DeviceColumns {

    public static final ImportColumn MAC = required("MAC", "mac", 20, Content.LINE);
    public static final ImportColumn NAME = required("NAME", "name", 32, Content.LINE);
    public static final ImportColumn MAKER = optional("MAKER", "manufacturer", 20, Content.LINE);
    public static final ImportColumn MODEL = optional("MODEL", "model", 50, Content.LINE);
    public static final ImportColumn FIRMWARE = optional("FIRMWARE", "firmware", 50, Content.LINE);
    public static final ImportColumn SERIAL = optional("SERIAL", "serial", 50, Content.LINE);
    public static final ImportColumn LINES = optional("LINES", "lines", 2, Content.LINE);
    public static final ImportColumn ORGANIZATION = optional("ORGANIZATION", "organization", 100, Content.LINE);
    /** Usernames in the order of the lines, with blanks between them; a line that stays free is an {@code x}. */
    public static final ImportColumn ACCOUNTS = optional("ACCOUNTS", "accounts", 1500, Content.LINE);

    public static final ImportColumn LOCATION = optional("LOCATION", "location", 100, Content.LINE);
    public static final ImportColumn NOTES = optional("NOTES", "notes", 2000, Content.LINES);

    public static final ImportLayout LAYOUT = new ImportLayout(
            List.of(MAC, NAME, MAKER, MODEL, FIRMWARE, SERIAL, LINES, ORGANIZATION, ACCOUNTS, LOCATION, NOTES));

    private DeviceColumns() {}
}
