// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import java.time.Instant;
import java.util.function.Function;

/**
 * A column that a list can be sorted by.
 *
 * @param name as it stands in the address of the page or the REST query
 * @param expression JPQL that is never null
 * @param fromText reads back what {@code toString} of a value wrote into a cursor
 */
public record SortKey(String name, String expression, Function<String, Object> fromText) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static SortKey text(String name, String expression) {
        return new SortKey(name, expression, text -> text);
    }

    public static SortKey number(String name, String expression) {
        return new SortKey(name, expression, Long::valueOf);
    }

    public static SortKey instant(String name, String expression) {
        return new SortKey(name, expression, SortKey::storable);
    }

    public static <T extends Enum<T>> SortKey word(String name, String expression, Class<T> words) {
        return new SortKey(name, expression, text -> Enum.valueOf(words, text));
    }

    public static SortKey id() {
        return number("id", "e.id");
    }

    /** No database stores the farthest instants of Java. */
    private static Instant storable(String text) {
        var instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException(text);
        }
        return instant;
    }

    boolean isId() {
        return expression.equals("e.id");
    }
}
