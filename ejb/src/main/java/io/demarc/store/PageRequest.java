// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.List;

/**
 * Which page of a list, in which order.
 *
 * @param cursor null for the first page
 * @param size number of rows, 1 to 200
 */
public record PageRequest(SortKey sort, boolean ascending, Cursor cursor, int size) {

    public PageRequest {
        if (size < 1 || size > 200) {
            throw new BusinessException(Problem.at("size", "page.size", 200));
        }
    }

    /**
     * As an address says it.
     *
     * @param sort name of one of {@code keys}, with a leading {@code -} for descending; blank for the first of them
     */
    public static PageRequest parse(List<SortKey> keys, String sort, String cursor, Integer size) {
        var descending = sort != null && sort.startsWith("-");
        var name = descending ? sort.substring(1) : sort;
        var key = name == null || name.isBlank()
                ? keys.get(0)
                : keys.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new BusinessException(Problem.at(
                                "sort",
                                "sort.unknown",
                                String.join(
                                        ", ", keys.stream().map(SortKey::name).toList()))));
        return new PageRequest(key, !descending, Cursor.parse(cursor), size == null ? 50 : size);
    }

    boolean backwards() {
        return cursor != null && cursor.backwards();
    }

    boolean comparesUpwards() {
        return ascending != backwards();
    }
}
