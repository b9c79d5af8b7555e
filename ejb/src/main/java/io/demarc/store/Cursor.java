// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page of a list begins: just behind one row, or just before it. As text it is opaque and safe in a URL.
 *
 * @param backwards whether the page lies before the row
 * @param id of the row
 * @param value what the list is sorted by, as the row has it
 */
public record Cursor(boolean backwards, long id, String value) {

    /** @throws BusinessException when the text was not made by {@link #toString} */
    public static Cursor parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(":", 3);
            if (parts[2].chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("no list shows control characters");
            }
            return new Cursor(parts[0].equals("b"), Long.parseLong(parts[1]), parts[2]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw new BusinessException(Problem.at("cursor", "cursor.form"));
        }
    }

    void narrow(Selection<?> selection, SortKey sort, boolean upwards) {
        var beyond = upwards ? ">" : "<";
        if (sort.isId()) {
            selection.and("e.id " + beyond + " ?", id);
            return;
        }
        var from = valueOf(sort);
        // The first condition alone bounds it, so that PostgreSQL starts at the row in an index instead of at its
        // beginning.
        selection.and(
                "%s %s= ? and (%s %s ? or e.id %s ?)"
                        .formatted(sort.expression(), beyond, sort.expression(), beyond, beyond),
                from,
                from,
                id);
    }

    Object valueOf(SortKey sort) {
        try {
            return sort.fromText().apply(value);
        } catch (RuntimeException ofAnotherColumn) {
            throw new BusinessException(Problem.at("cursor", "cursor.form"));
        }
    }

    @Override
    public String toString() {
        var plain = (backwards ? "b:" : "f:") + id + ":" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
