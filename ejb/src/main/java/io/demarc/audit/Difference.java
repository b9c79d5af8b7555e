// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.kernel.JsonProcessing;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;

/** Collects the fields that changed, as JSON {@code {"field":{"old":…,"new":…}}}. Fields that did not change are left out. */
final class Difference {

    private static final String MASK = "•••";
    private static final String OTHER_MASK = "••••";
    private static final int LONGEST_VALUE = 4000;

    private final JsonObjectBuilder fields = JsonProcessing.JSON.createObjectBuilder();
    private boolean empty = true;

    Difference field(String name, Object old, Object fresh) {
        return Objects.equals(old, fresh) ? this : add(name, value(old), value(fresh));
    }

    /** Tells that it changed and nothing else. */
    Difference secret(String name, Object old, Object fresh) {
        return Objects.equals(old, fresh)
                ? this
                : add(
                        name,
                        value(old == null ? null : MASK),
                        value(fresh == null ? null : old == null ? MASK : OTHER_MASK));
    }

    private Difference add(String name, JsonValue old, JsonValue fresh) {
        fields.add(
                name, JsonProcessing.JSON.createObjectBuilder().add("old", old).add("new", fresh));
        empty = false;
        return this;
    }

    boolean isEmpty() {
        return empty;
    }

    String json() {
        return fields.build().toString();
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof BigDecimal decimal) {
            return JsonProcessing.JSON.createValue(decimal);
        }
        if (value instanceof Number number) {
            return JsonProcessing.JSON.createValue(number.longValue());
        }
        var text = String.valueOf(value);
        return JsonProcessing.JSON.createValue(
                text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text);
    }
}
