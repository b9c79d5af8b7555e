// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.kernel.JsonProcessing.JSON;

import io.demarc.kernel.Problem;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;

/** Problems as a column keeps them, so that whoever reads them later reads them in their own language. */
final class StoredProblems {

    private static final int MOST = 20;

    private StoredProblems() {}

    static String write(List<Problem> problems) {
        var array = JSON.createArrayBuilder();
        problems.stream().limit(MOST).forEach(problem -> {
            var args = JSON.createArrayBuilder();
            problem.args().forEach(arg -> args.add(value(arg)));
            array.add(JSON.createObjectBuilder()
                    .add("field", problem.field())
                    .add("key", problem.key())
                    .add("args", args));
        });
        return array.build().toString();
    }

    private static JsonValue value(Serializable arg) {
        return arg instanceof Integer || arg instanceof Long
                ? JSON.createValue(((Number) arg).longValue())
                : JSON.createValue(String.valueOf(arg));
    }

    static List<Problem> read(String stored) {
        if (stored == null) {
            return List.of();
        }
        try (var reader = JSON.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(StoredProblems::problem)
                    .toList();
        }
    }

    private static Problem problem(JsonObject object) {
        return new Problem(
                object.getString("field"),
                object.getString("key"),
                object.getJsonArray("args").stream().map(StoredProblems::arg).toList());
    }

    private static Serializable arg(JsonValue value) {
        return value instanceof JsonNumber number ? number.longValue() : ((JsonString) value).getString();
    }
}
