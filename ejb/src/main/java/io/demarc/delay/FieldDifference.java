// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.store.Secret;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A field that differs between two forms.
 *
 * @param field the name of the component, with those of the records around it and dots between them
 * @param before null when it was empty, and of a secret
 * @param after null when it is empty, and of a secret
 * @param secret whether its values are not told
 */
public record FieldDifference(String field, Object before, Object after, boolean secret) {

    /** @param before null when there was nothing */
    static List<FieldDifference> between(Record before, Record after) {
        var found = new ArrayList<FieldDifference>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String at, Record before, Record after, List<FieldDifference> found) {
        var type = (before == null ? after : before).getClass();
        for (var component : type.getRecordComponents()) {
            var old = value(before, component);
            var now = value(after, component);
            var field = at.isEmpty() ? component.getName() : at + "." + component.getName();
            if (old instanceof Record || now instanceof Record) {
                compare(field, (Record) old, (Record) now, found);
            } else if (!isSame(old, now)) {
                var secret = isSecret(type, component);
                found.add(new FieldDifference(field, secret ? null : old, secret ? null : now, secret));
            }
        }
    }

    /** What is not said is empty, and 10 is 10.00. */
    private static boolean isSame(Object old, Object now) {
        if (old instanceof BigDecimal some && now instanceof BigDecimal other) {
            return some.compareTo(other) == 0;
        }
        return Objects.equals(filled(old), filled(now));
    }

    private static Object filled(Object value) {
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            return row == null ? null : component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(row.getClass() + " cannot be read", closed);
        }
    }

    private static boolean isSecret(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName()).isAnnotationPresent(Secret.class);
        } catch (NoSuchFieldException noRecord) {
            throw new IllegalStateException(noRecord);
        }
    }
}
