// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes a record of a JSON object. A missing member is null; an unknown member, or one of the wrong type, is refused by
 * its name, and all of them at once.
 */
public final class JsonToRecord {

    private final List<Problem> problems = new ArrayList<>();

    /** @throws BusinessException naming each member that does not fit */
    public static Object read(JsonValue json, Class<?> type) {
        var reading = new JsonToRecord();
        var made = reading.value("", json, type);
        if (!reading.problems.isEmpty()) {
            throw new BusinessException(reading.problems);
        }
        return made;
    }

    private Object value(String at, JsonValue json, Type type) {
        if (json == null || json == JsonValue.NULL) {
            return absent(at, type);
        }
        if (type instanceof ParameterizedType list) {
            return list(at, json, list.getActualTypeArguments()[0]);
        }
        var wanted = (Class<?>) type;
        return wanted.isRecord() ? object(at, json, wanted) : simple(at, json, wanted);
    }

    private Object absent(String at, Type type) {
        if (at.isEmpty() || (type instanceof Class<?> plain && plain.isPrimitive())) {
            refuse(at, at.isEmpty() ? "body.object" : "required");
        }
        return null;
    }

    private Object simple(String at, JsonValue json, Class<?> wanted) {
        var read = JsonSimple.read(json, wanted);
        if (read.problem() != null) {
            problems.add(new Problem(at, read.problem(), List.of(read.choices())));
        }
        return read.value();
    }

    private Object list(String at, JsonValue json, Type of) {
        if (!(json instanceof JsonArray array)) {
            return refuse(at, "member.list");
        }
        var items = new ArrayList<Object>();
        for (var i = 0; i < array.size(); i++) {
            items.add(value(at + "[" + i + "]", required(at + "[" + i + "]", array.get(i)), of));
        }
        return items;
    }

    private JsonValue required(String at, JsonValue item) {
        if (item == JsonValue.NULL) {
            refuse(at, "required");
        }
        return item;
    }

    private Object object(String at, JsonValue json, Class<?> type) {
        if (!(json instanceof JsonObject object)) {
            return refuse(at, at.isEmpty() ? "body.object" : "member.object");
        }
        var components = type.getRecordComponents();
        var before = problems.size();
        refuseUnknown(at, object, components);
        var values = Arrays.stream(components)
                .map(each -> value(member(at, each.getName()), object.get(each.getName()), each.getGenericType()))
                .toArray();
        return problems.size() > before ? null : make(at, type, components, values);
    }

    private void refuseUnknown(String at, JsonObject object, RecordComponent[] components) {
        var known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toList());
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .limit(10)
                .forEach(name -> problems.add(Problem.at(
                        member(at, name.length() > 60 ? name.substring(0, 60) : name),
                        "member.unknown",
                        String.join(", ", known))));
    }

    private Object make(String at, Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof BusinessException reasons) {
                problems.addAll(reasons.about(at).problems());
                return null;
            }
            throw new IllegalStateException(type + " cannot be made", refused);
        } catch (ReflectiveOperationException noRecord) {
            throw new IllegalStateException(type + " cannot be made", noRecord);
        }
    }

    private Object refuse(String at, String key) {
        problems.add(Problem.at(at, key));
        return null;
    }

    private static String member(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }
}
