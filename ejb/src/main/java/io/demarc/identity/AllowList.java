// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** From which IP addresses somebody may log in; an empty list means from anywhere (CU-4). */
record AllowList(List<AddressRange> ranges) {

    private static final int LONGEST = 1000;

    /**
     * @param text addresses and ranges, one to a line or with commas between them; null for an empty list
     * @throws BusinessException that names the first entry which is neither
     */
    static AllowList of(String text) {
        var trimmed = Text.lines("allowList", text, LONGEST);
        if (trimmed == null) {
            return new AllowList(List.of());
        }
        var entries = Arrays.stream(trimmed.split("[\\s,;]+"))
                .filter(entry -> !entry.isEmpty())
                .map(AddressRange::of)
                .toList();
        if (entries.isEmpty()) {
            throw new BusinessException(Problem.at("allowList", "allowList.form", trimmed));
        }
        return new AllowList(entries);
    }

    boolean admits(String address) {
        return ranges.isEmpty() || (address != null && ranges.stream().anyMatch(range -> range.contains(address)));
    }

    /** One to a line, as they were typed; null when there is none. */
    String text() {
        return ranges.isEmpty() ? null : ranges.stream().map(AddressRange::text).collect(Collectors.joining("\n"));
    }
}
