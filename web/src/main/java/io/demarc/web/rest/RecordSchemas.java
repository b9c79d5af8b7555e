// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.kernel.JsonToRecord;
import io.demarc.kernel.RecordToJson;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Makes the schemas of openapi.json say what {@link JsonToRecord} and {@link RecordToJson} do: a record has its
 * components and nothing else, and those of a primitive type must be there.
 */
class RecordSchemas {

    private final Map<String, Class<?>> records = new TreeMap<>();

    /** Takes note of the records that an operation reads or writes. */
    void know(Method operation) {
        know(operation.getGenericReturnType());
        Arrays.stream(operation.getGenericParameterTypes()).forEach(this::know);
    }

    private void know(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::know);
            know(generic.getRawType());
        } else if (type instanceof Class<?> plain && plain.isRecord() && isNew(plain)) {
            Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::know);
        }
    }

    /** Schemas go by the simple name: a second record of the name would be described as the first. */
    private boolean isNew(Class<?> type) {
        var known = records.putIfAbsent(type.getSimpleName(), type);
        if (known != null && known != type) {
            throw new IllegalStateException(known + " and " + type + " have the same name; rename one");
        }
        return known == null;
    }

    void correct(Map<String, Schema> schemas) {
        records.forEach((name, type) -> {
            if (schemas.containsKey(name)) {
                correct(schemas.get(name), type);
            }
        });
    }

    private static void correct(Schema schema, Class<?> type) {
        var components = type.getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        var extra = schema.getProperties().keySet().stream()
                .filter(property -> !names.contains(property))
                .toList();
        extra.forEach(schema::removeProperty);
        schema.setRequired(required(components));
    }

    private static List<String> required(RecordComponent[] components) {
        var required = Arrays.stream(components)
                .filter(component -> component.getType().isPrimitive())
                .map(RecordComponent::getName)
                .toList();
        return required.isEmpty() ? null : required;
    }
}
