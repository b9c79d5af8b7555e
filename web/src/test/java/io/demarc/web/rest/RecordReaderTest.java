// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R10: a body is one JSON object in UTF-8 of a sensible size, or the answer says what else it is. */
class RecordReaderTest {

    public record Named(String name) {}

    @Test
    void textsAreUtf8() throws IOException {
        assertThat(read("{\"name\": \"Zo\u00eb \u260e\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Named("Zo\u00eb \u260e"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                               | body.required",
                "`  `                             | body.required",
                "{                                | body.json",
                "{}}                              | body.json",
                "{} {}                            | body.json",
                "{\"name\": \"a\", \"name\": \"b\"} | body.json",
                "{\"name\": 'a'}                  | body.json",
                "[]                               | body.object"
            })
    void whatIsNoJsonObjectIsRefused(String body, String key) {
        var refused = catchThrowableOfType(Malformed.class, () -> read(body.getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.problems().get(0).key()).isEqualTo(key);
    }

    @Test
    void anotherEncodingIsRefused() {
        var refused = catchThrowableOfType(
                Malformed.class, () -> read("{\"name\": \"Zo\u00eb\"}".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(refused.problems().get(0).key()).isEqualTo("body.utf8");
    }

    @Test
    void deepNestingAndEndlessNumbersAreRefused() {
        for (var body : new String[] {"[".repeat(500_000), "{\"name\": " + "9".repeat(100_000) + "}"}) {
            assertThatThrownBy(() -> read(body.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(Malformed.class);
        }
    }

    private static Object read(byte[] body) throws IOException {
        @SuppressWarnings({"unchecked", "rawtypes"})
        var type = (Class<Record>) (Class) Named.class;
        return new RecordReader()
                .readFrom(
                        type,
                        type,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        null,
                        new ByteArrayInputStream(body));
    }
}
