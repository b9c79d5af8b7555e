// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change that was written for one form, carried over to the form that the record has by now (CU-5). Only the fields
 * that the change is about count: each must be as it was, or already as wanted. What others changed beside it stays.
 * A field that means something only together with another one is touched with it. Secrets are compared by their values, which the sealed forms have; but no conflict tells them.
 */
final class Reconciliation {

    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> touchedWithOthers;
    private final Record result;

    /**
     * The three are forms of one kind; the change leads from {@code before} to {@code wanted}.
     *
     * @param together the paths of fields that are only meant together
     */
    Reconciliation(Record before, Record wanted, Record present, List<Set<String>> together) {
        var touched = FieldDifference.between(before, wanted).stream()
                .map(FieldDifference::field)
                .collect(Collectors.toSet());
        touchedWithOthers = together.stream()
                .filter(fields -> !Collections.disjoint(fields, touched))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        result = carryOver("", before, wanted, present);
    }

    /** In the order of the form. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * The form to be saved.
     *
     * @param key the problem that comes before the conflicts
     * @throws Overtaken when there are conflicts
     */
    Record orRefuse(String key) {
        if (!conflicts.isEmpty()) {
            throw new Overtaken(key, conflicts);
        }
        return result;
    }

    private Record carryOver(String at, Record before, Record wanted, Record present) {
        var values = FormField.of(present.getClass(), at).stream()
                .map(field -> carryOver(field, field.in(before), field.in(wanted), field.in(present)))
                .toArray();
        return make(present.getClass(), values);
    }

    private Object carryOver(FormField field, Object was, Object wanted, Object is) {
        if (was instanceof Record before && wanted instanceof Record after && is instanceof Record present) {
            return carryOver(field.path(), before, after, present);
        }
        var isTouched = !FormField.isSame(was, wanted) || touchedWithOthers.contains(field.path());
        if (!isTouched || FormField.isSame(is, wanted)) {
            return is;
        }
        if (!FormField.isSame(was, is)) {
            conflicts.add(Conflict.of(field, was, is, wanted));
        }
        return wanted;
    }

    private static Record make(Class<? extends Record> form, Object[] values) {
        var types = Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return form.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(form + " cannot be made", closed);
        }
    }
}
