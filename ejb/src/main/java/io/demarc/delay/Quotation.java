// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a conflict quotes the values of a field: as text that a column has room for, and that each language can word. */
public final class Quotation {

    /** The problem whose arguments are quotations: what was, what is, what should become. */
    public static final String OVERTAKEN = "delay.overtaken";

    /** Stands for an empty field. */
    public static final String NOTHING = "–";

    private static final int LONGEST = 50;

    private Quotation() {}

    static String of(Object value) {
        var text = value instanceof Enum<?> word
                ? word.name()
                : value instanceof Collection<?> items
                        ? items.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        : value == null ? "" : value.toString();
        return text.isEmpty() ? NOTHING : shortened(text);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The value of the field that was quoted, as far as that says more than its text; null for an empty field. */
    public static Object read(ChangeKind kind, String field, String quoted) {
        var type = type(kind, field);
        if (quoted.equals(NOTHING)) {
            return null;
        } else if (type == boolean.class) {
            return Boolean.valueOf(quoted);
        } else if (type == Long.class) {
            return Long.valueOf(quoted);
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(word -> ((Enum<?>) word).name().equals(quoted))
                    .map(Object.class::cast)
                    .findFirst()
                    .orElse(quoted);
        }
        return quoted;
    }

    private static Class<?> type(ChangeKind kind, String path) {
        Class<?> type = kind.content(false);
        for (var name : path.split("\\.")) {
            type = Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .<Class<?>>map(component -> component.getType())
                    .orElseThrow(() -> new IllegalArgumentException(kind + " has no field " + path));
        }
        return type;
    }
}
