// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UI-6, R10: what a program sends becomes a record, or is refused by the names of the members. */
class JsonToRecordTest {

    enum Colour {
        RED,
        BLUE
    }

    record Even(int number) {

        Even {
            if (number % 2 != 0) {
                throw new BusinessException(Problem.at("number", "range", 0, 2));
            }
        }
    }

    record Order(
            String name,
            int pieces,
            Long reference,
            Boolean urgent,
            Colour colour,
            Instant due,
            Duration within,
            BigDecimal price,
            List<Long> ids,
            Even even) {}

    @Test
    void membersBecomeComponents() {
        assertThat(read("""
                {"name": "lamp", "pieces": 2, "reference": 9007199254740993, "urgent": true, "colour": "BLUE",
                 "due": "2026-01-31T08:00:00Z", "within": "PT8H", "price": 0.10, "ids": [1, 2], "even": {"number": 4}}
                """))
                .isEqualTo(new Order(
                        "lamp",
                        2,
                        9007199254740993L,
                        true,
                        Colour.BLUE,
                        Instant.parse("2026-01-31T08:00:00Z"),
                        Duration.ofHours(8),
                        new BigDecimal("0.10"),
                        List.of(1L, 2L),
                        new Even(4)));
    }

    @Test
    void whatIsMissingOrNullIsNull() {
        assertThat(read("{\"pieces\": 1, \"colour\": null}"))
                .isEqualTo(new Order(null, 1, null, null, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"pieces\": 1, \"colur\": \"RED\"}           | colur       | member.unknown",
                "{\"pieces\": null}                            | pieces      | required",
                "{}                                            | pieces      | required",
                "{\"pieces\": \"1\"}                           | pieces      | member.whole",
                "{\"pieces\": 1.5}                             | pieces      | member.whole",
                "{\"pieces\": 2147483648}                      | pieces      | member.whole",
                "{\"pieces\": 1, \"reference\": 1e30}          | reference   | member.whole",
                "{\"pieces\": 1, \"name\": 7}                  | name        | member.text",
                "{\"pieces\": 1, \"name\": \"\\ud800\"}        | name        | member.text",
                "{\"pieces\": 1, \"urgent\": \"yes\"}          | urgent      | member.boolean",
                "{\"pieces\": 1, \"colour\": \"red\"}          | colour      | member.word",
                "{\"pieces\": 1, \"due\": \"tomorrow\"}        | due         | member.instant",
                "{\"pieces\": 1, \"within\": \"8 hours\"}      | within      | member.duration",
                "{\"pieces\": 1, \"price\": \"cheap\"}         | price       | member.number",
                "{\"pieces\": 1, \"ids\": 1}                   | ids         | member.list",
                "{\"pieces\": 1, \"ids\": [1, \"b\"]}          | ids[1]      | member.whole",
                "{\"pieces\": 1, \"ids\": [null]}              | ids[0]      | required",
                "{\"pieces\": 1, \"even\": 4}                  | even        | member.object",
                "{\"pieces\": 1, \"even\": {\"number\": true}} | even.number | member.whole",
                "{\"pieces\": 1, \"even\": {\"number\": 3}}    | even        | range",
                "[]                                            | ``          | body.object",
                "null                                          | ``          | body.object"
            })
    void whatDoesNotFitIsNamed(String json, String field, String key) {
        var refused = catchThrowableOfType(BusinessException.class, () -> read(json));

        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).field()).isEqualTo(field);
        assertThat(refused.problems().get(0).key()).isEqualTo(key);
    }

    @Test
    void allThatDoesNotFitIsToldAtOnce() {
        var refused = catchThrowableOfType(
                BusinessException.class,
                () -> read("{\"pieces\": \"x\", \"name\": 1, \"even\": {\"odd\": 1, \"number\": 2}}"));

        assertThat(refused.problems().stream().map(Problem::field)).containsExactly("name", "pieces", "even.odd");
    }

    @Test
    void whatIsWrittenCanBeReadBack() {
        var order = new Order(
                "\u2603 \"quoted\"",
                2,
                7L,
                false,
                Colour.RED,
                Instant.EPOCH,
                Duration.ZERO,
                null,
                List.of(),
                new Even(0));

        assertThat(JsonToRecord.read(RecordToJson.write(order), Order.class)).isEqualTo(order);
    }

    private static Object read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return JsonToRecord.read(reader.readValue(), Order.class);
        }
    }
}
