// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.store.Secret;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A field of a form.
 *
 * @param path the name of the component, with those of the records around it and dots between them
 */
record FormField(String path, RecordComponent component) {

    /** Those of a form, or of a record within one that stands at {@code at}; in their order. */
    static List<FormField> of(Class<?> form, String at) {
        return Arrays.stream(form.getRecordComponents())
                .map(each -> new FormField(at.isEmpty() ? each.getName() : at + "." + each.getName(), each))
                .toList();
    }

    /** @param form null when there is none */
    Object in(Record form) {
        try {
            return form == null ? null : component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(form.getClass() + " cannot be read", closed);
        }
    }

    boolean isSecret() {
        try {
            var field = component.getDeclaringRecord().getDeclaredField(component.getName());
            return field.isAnnotationPresent(Secret.class);
        } catch (NoSuchFieldException noRecord) {
            throw new IllegalStateException(noRecord);
        }
    }

    /** What is not said is empty, and 10 is 10.00. */
    static boolean isSame(Object some, Object other) {
        if (some instanceof BigDecimal number && other instanceof BigDecimal another) {
            return number.compareTo(another) == 0;
        }
        return Objects.equals(filled(some), filled(other));
    }

    private static Object filled(Object value) {
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }
}
