// SPDX-License-Identifier: Apache-2.0
package io.demarc.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Makes a record of the values that a query found, in the order of the record's components. */
record RowMaker<R>(Constructor<R> constructor) {

    private static final int SORT_VALUE_AND_ID = 2;

    static <R> RowMaker<R> of(Class<R> rowType) {
        try {
            var types = Arrays.stream(rowType.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return new RowMaker<>(rowType.getDeclaredConstructor(types));
        } catch (NoSuchMethodException noRecord) {
            throw new IllegalArgumentException(rowType + " is not a record", noRecord);
        }
    }

    R make(Object[] found) {
        try {
            return constructor.newInstance(Arrays.copyOfRange(found, SORT_VALUE_AND_ID, found.length));
        } catch (ReflectiveOperationException | IllegalArgumentException mismatch) {
            throw new IllegalStateException("a query does not fit " + constructor, mismatch);
        }
    }
}
