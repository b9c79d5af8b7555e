// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a list, and the cursors of the pages beside it.
 *
 * @param previous null on the first page
 * @param next null on the last page
 */
public record Page<R>(List<R> rows, String previous, String next) {

    /** Each row starts with its sort value and its id. */
    static <R> Page<R> of(List<Object[]> found, PageRequest asked, RowMaker<R> maker) {
        return ofKeyed(
                        found.stream()
                                .map(row -> new Keyed<>(row, row[0], (Long) row[1]))
                                .toList(),
                        asked)
                .map(maker::make);
    }

    /** Cuts the one row too many that tells whether the list goes on. */
    static <R> Page<R> ofKeyed(List<Keyed<R>> found, PageRequest asked) {
        var more = found.size() > asked.size();
        var kept = new ArrayList<>(more ? found.subList(0, asked.size()) : found);
        if (asked.backwards()) {
            Collections.reverse(kept);
        }
        var before = asked.backwards() ? more : asked.cursor() != null;
        var after = asked.backwards() || more;
        return new Page<>(
                kept.stream().map(Keyed::row).toList(),
                before && !kept.isEmpty() ? cursor(true, kept.get(0)) : null,
                after && !kept.isEmpty() ? cursor(false, kept.get(kept.size() - 1)) : null);
    }

    public <S> Page<S> map(Function<R, S> change) {
        return new Page<>(rows.stream().map(change).toList(), previous, next);
    }

    private static String cursor(boolean backwards, Keyed<?> row) {
        return new Cursor(backwards, row.id(), String.valueOf(row.sortValue())).toString();
    }

    /** A row with what tells its place in the list. */
    record Keyed<R>(R row, Object sortValue, long id) {}
}
