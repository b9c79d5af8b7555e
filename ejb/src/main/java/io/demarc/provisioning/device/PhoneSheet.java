// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.account.SealedUser;
import java.util.List;

/**
 * All that the database says of a phone that asks, as it was read in one question. Two equal sheets give the same files:
 * what is not in here is counted by {@code changes}, or does not change while the server runs.
 *
 * @param lines those that are assigned, by number
 * @param hasSettings whether something was set for this very device
 * @param isRetired whether the phone was deleted, or exchanged for another one that has the device's id now (DV-13)
 * @param changes see {@link FileChanges}
 */
public record PhoneSheet(
        PhoneKey key,
        String name,
        String model,
        String firmware,
        String serial,
        int lineCount,
        List<SealedLine> lines,
        boolean hasSettings,
        boolean isRetired,
        long changes) {

    /** A line, and the account behind it. */
    public record SealedLine(int number, SealedUser user) {}

    public PhoneSheet {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "PhoneSheet[" + key.mac() + "]";
    }
}
