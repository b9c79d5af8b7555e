// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A JSON value as a Java one: texts, numbers, booleans, words of an enum, instants.
 *
 * @param problem the key of what is wrong; null when nothing is
 * @param choices what would be right, where that can be listed
 */
public record JsonSimple(Object value, String problem, String choices) {

    static JsonSimple read(JsonValue json, Class<?> wanted) {
        if (wanted == boolean.class || wanted == Boolean.class) {
            return bool(json);
        }
        if (wanted == int.class || wanted == Integer.class) {
            return whole(json, BigDecimal::intValueExact);
        }
        if (wanted == long.class || wanted == Long.class) {
            return whole(json, BigDecimal::longValueExact);
        }
        if (wanted == BigDecimal.class) {
            return number(json);
        }
        if (!(json instanceof JsonString string)) {
            return wrong(wanted.isEnum() ? "member.text" : textProblem(wanted));
        }
        return text(string.getString(), wanted);
    }

    private static JsonSimple text(String text, Class<?> wanted) {
        if (wanted.isEnum()) {
            return word(text, wanted);
        }
        if (wanted == Instant.class) {
            return time(text, Instant::parse, wanted);
        }
        if (wanted == LocalDate.class) {
            return time(text, LocalDate::parse, wanted);
        }
        if (wanted == Duration.class) {
            return time(text, Duration::parse, wanted);
        }
        if (wanted != String.class) {
            throw new IllegalStateException("JSON has no form for " + wanted);
        }
        // Half a surrogate pair is no character; a database refuses it.
        return StandardCharsets.UTF_8.newEncoder().canEncode(text) ? right(text) : wrong("member.text");
    }

    private static JsonSimple bool(JsonValue json) {
        return json == JsonValue.TRUE || json == JsonValue.FALSE
                ? right(json == JsonValue.TRUE)
                : wrong("member.boolean");
    }

    private static JsonSimple number(JsonValue json) {
        try {
            return json instanceof JsonNumber number ? right(number.bigDecimalValue()) : wrong("member.number");
        } catch (NumberFormatException | UnsupportedOperationException tooLong) {
            return wrong("member.number");
        }
    }

    private static JsonSimple whole(JsonValue json, Function<BigDecimal, Object> exact) {
        try {
            // The scale of 1e999999999 says so before the digits are written out.
            return json instanceof JsonNumber number && number.isIntegral()
                    ? right(exact.apply(number.bigDecimalValue()))
                    : wrong("member.whole");
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException tooLarge) {
            return wrong("member.whole");
        }
    }

    private static JsonSimple word(String text, Class<?> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .map(JsonSimple::right)
                .orElseGet(() -> new JsonSimple(null, "member.word", names(words)));
    }

    public static String names(Class<?> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static JsonSimple time(String text, Function<String, Object> parse, Class<?> wanted) {
        try {
            return right(parse.apply(text));
        } catch (DateTimeException | ArithmeticException notOne) {
            return wrong(textProblem(wanted));
        }
    }

    private static String textProblem(Class<?> wanted) {
        return wanted == Instant.class
                ? "member.instant"
                : wanted == Duration.class
                        ? "member.duration"
                        : wanted == LocalDate.class ? "member.date" : "member.text";
    }

    private static JsonSimple right(Object value) {
        return new JsonSimple(value, null, "");
    }

    private static JsonSimple wrong(String key) {
        return new JsonSimple(null, key, "");
    }
}
