// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import io.demarc.kernel.JsonSimple;
import io.demarc.kernel.Problem;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** Reads query parameters; one that cannot be read is named, where a server alone would say 404. */
@Provider
public class QueryValues implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(each -> ((QueryParam) each).value())
                .findFirst()
                .map(name -> this.<T>converter(name, type))
                .orElse(null);
    }

    private <T> ParamConverter<T> converter(String name, Class<T> type) {
        if (type == Long.class) {
            return new Value<>(name, "member.whole", "", text -> type.cast(Long.valueOf(text)));
        }
        if (type == Boolean.class) {
            return new Value<>(name, "member.boolean", "", text -> type.cast(truth(text)));
        }
        if (type == Instant.class) {
            return new Value<>(name, "member.instant", "", text -> type.cast(Instant.parse(text)));
        }
        if (type == LocalDate.class) {
            return new Value<>(name, "member.date", "", text -> type.cast(LocalDate.parse(text)));
        }
        if (type.isEnum()) {
            return new Value<>(name, "member.word", JsonSimple.names(type), text -> word(type, text));
        }
        return null;
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private static <T> T word(Class<T> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private record Value<T>(String name, String problem, String choices, Function<String, T> parse)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new BadRequestException(new Malformed(Problem.at(name, problem, choices)));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
