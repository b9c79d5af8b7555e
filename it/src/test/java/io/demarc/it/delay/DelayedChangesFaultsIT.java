// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.delay;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.TestServer;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CU-5, BA-5: the real process is killed while many delayed changes are made; none is lost and none is made twice. */
@Tag("process")
class DelayedChangesFaultsIT {

    private static final int OF_EACH_KIND = 40;
    private static final Duration TO_ORDER = Duration.ofSeconds(12);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    private static TestServer server;
    private static Api api;
    private static String nina;

    @BeforeAll
    static void start() {
        server = TestServer.on(folder.resolve("data")).start();
        api = new Api(server.address());
        nina = api.bearer("nina");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aKillInTheMiddleLosesNothingAndDoublesNothing() {
        var edited = IntStream.range(0, OF_EACH_KIND)
                .mapToLong(i -> id(api.json("POST", "api/v1/organizations", nina, form("Edited " + i, "Via Prima 1"))))
                .boxed()
                .toList();
        var at = Instant.now().plus(TO_ORDER);
        var ordered = new ArrayList<Long>();
        for (var i = 0; i < OF_EACH_KIND; i++) {
            ordered.add(order(at, edited.get(i).toString(), form("Edited " + i, "Via Dopo 2")));
            ordered.add(order(at, "null", form("Made " + i, "Via Nuova 3")));
        }

        Await.until("the first is made", PATIENCE, () -> !changes("APPLIED").isEmpty());
        server.kill();
        var killed = Instant.now();
        server.start();
        Await.until("all are made", PATIENCE, () -> changes("PENDING").isEmpty());

        var made = changes("APPLIED");
        assertThat(made).extracting(change -> number(change, "id")).containsExactlyInAnyOrderElementsOf(ordered);
        assertThat(made)
                .as("the kill came in the middle")
                .extracting(change -> Instant.parse(change.getString("appliedAt")))
                .anyMatch(then -> then.isBefore(killed))
                .anyMatch(then -> then.isAfter(killed));
        var targets = made.stream().map(change -> number(change, "targetId")).toList();
        assertThat(targets).doesNotHaveDuplicates();
        assertThat(entries("delayed_change", "UPDATE", ordered)).isEqualTo(onceEach(ordered));
        assertThat(entries("organization", "NEW", targets)).isEqualTo(onceEach(targets));
        assertThat(entries("organization", "UPDATE", targets)).isEqualTo(onceEach(edited));
    }

    private static long order(Instant at, String target, String form) {
        return id(api.json("POST", "api/v1/delayed-changes", nina, """
                {"applyAt": "%s", "targetId": %s, "organization": %s}""".formatted(at, target, form)));
    }

    private static String form(String name, String address) {
        return """
                {"name": "%s", "status": "ACTIVE", "language": "en", "timeZone": "Europe/Rome", "address": "%s"}""".formatted(name, address);
    }

    private static long id(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return number(answer.json(), "id");
    }

    private static long number(JsonObject object, String member) {
        return object.getJsonNumber(member).longValue();
    }

    private static List<JsonObject> changes(String state) {
        return list("delayed-changes?state=" + state);
    }

    /** How many entries of this kind the audit log has for each of the records that has any. */
    private static Map<Long, Long> entries(String table, String act, List<Long> records) {
        return list("audit-entries?table=" + table).stream()
                .filter(entry -> entry.getString("act").equals(act))
                .map(entry -> number(entry, "objectId"))
                .filter(records::contains)
                .collect(Collectors.groupingBy(record -> record, Collectors.counting()));
    }

    private static Map<Long, Long> onceEach(List<Long> records) {
        return records.stream().collect(Collectors.toMap(record -> record, record -> 1L));
    }

    /** Everything in a list, page by page. */
    private static List<JsonObject> list(String query) {
        var found = new ArrayList<JsonObject>();
        var cursor = "";
        do {
            var answer = api.get("api/v1/" + query + "&size=200" + cursor, nina);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            var page = answer.json();
            found.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            cursor = page.isNull("next") ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        return found;
    }
}
