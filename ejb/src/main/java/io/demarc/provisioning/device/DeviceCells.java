// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.imports.ImportColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A row of a file of devices, as it is understood. */
record DeviceCells(Map<ImportColumn, String> cells) {

    private static final String FREE = "x";

    DeviceForm form() {
        var accounts = accounts();
        return new DeviceForm(
                text(DeviceColumns.NAME),
                maker(text(DeviceColumns.MAKER)).orElse(null),
                text(DeviceColumns.MODEL),
                text(DeviceColumns.FIRMWARE),
                text(DeviceColumns.MAC),
                text(DeviceColumns.SERIAL),
                text(DeviceColumns.LOCATION),
                text(DeviceColumns.NOTES),
                text(DeviceColumns.LINES) == null
                        ? Integer.valueOf(Math.max(1, accounts.size()))
                        : whole(text(DeviceColumns.LINES)).orElse(null),
                true);
    }

    /** The name of the organization; null for none. */
    String organization() {
        return text(DeviceColumns.ORGANIZATION);
    }

    /** Usernames by line, from the first; null for a line that stays free. */
    List<String> accounts() {
        var cell = text(DeviceColumns.ACCOUNTS);
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split("\\s+"))
                        .map(name -> FREE.equalsIgnoreCase(name) ? null : name)
                        .toList();
    }

    private String text(ImportColumn column) {
        var cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    /** In whatever letters. */
    static Optional<Maker> maker(String cell) {
        return cell == null
                ? Optional.empty()
                : Arrays.stream(Maker.values())
                        .filter(maker -> maker.name().equals(cell.strip().toUpperCase(Locale.ROOT)))
                        .findFirst();
    }

    static Optional<Integer> whole(String cell) {
        return cell.strip().matches("\\d{1,2}") ? Optional.of(Integer.valueOf(cell.strip())) : Optional.empty();
    }
}
