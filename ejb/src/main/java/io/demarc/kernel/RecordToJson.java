// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import static io.demarc.kernel.JsonProcessing.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;

/** Writes a record as a JSON object, each component as a member of its name, in their order; null as null. */
public final class RecordToJson {

    private RecordToJson() {}

    public static JsonObject write(Record row) {
        var object = JSON.createObjectBuilder();
        for (var component : row.getClass().getRecordComponents()) {
            object.add(component.getName(), value(component(row, component)));
        }
        return object.build();
    }

    private static Object component(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(row.getClass() + " cannot be read", closed);
        }
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof Long || value instanceof Integer) {
            return JSON.createValue(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            return JSON.createValue(number);
        } else if (value instanceof Record nested) {
            return write(nested);
        } else if (value instanceof Collection<?> items) {
            var array = JSON.createArrayBuilder();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        } else if (value instanceof Map<?, ?> map) {
            var object = JSON.createObjectBuilder();
            map.forEach((key, each) -> object.add(text(key), value(each)));
            return object.build();
        }
        return JSON.createValue(text(value));
    }

    /** Instants are written in UTC (ISO 8601), words of an enum by their names. */
    private static String text(Object value) {
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        if (value instanceof String
                || value instanceof Instant
                || value instanceof LocalDate
                || value instanceof Duration
                || value instanceof Currency) {
            return value.toString();
        }
        throw new IllegalStateException("JSON has no form for " + value.getClass());
    }
}
