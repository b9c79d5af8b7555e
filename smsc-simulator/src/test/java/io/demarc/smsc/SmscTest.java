// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tests rely on when they use the simulator. */
class SmscTest {

    @TempDir
    private Path directory;

    private Smsc smsc;
    private Client client;

    @BeforeEach
    void start() throws IOException {
        smsc = Smsc.start(
                Map.of("log", log().toString(), "system-id", "demarc", "password", "secret", "receipts", "off"));
        client = new Client(smsc.port());
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        smsc.close();
    }

    @Test
    void whoHasAnAnswerFindsTheMessageInTheLog() throws IOException {
        bind();
        for (var i = 0; i < 200; i++) {
            var id = client.submit("393475550132").text();
            assertEquals(id + ",Demarc,393475550132,4711,,1,1,0,4869", lastRow());
        }
    }

    @Test
    void partsThatArriveTogetherAreAllLoggedAndAnsweredInOrder() throws IOException {
        bind();
        for (var sequence = 1; sequence <= 3000; sequence++) {
            client.part(sequence, "39347" + sequence, sequence);
        }
        client.send();
        var ids = new HashSet<String>();
        for (var sequence = 1; sequence <= 3000; sequence++) {
            var answer = client.read();
            assertEquals(sequence, answer.sequence());
            ids.add(answer.text());
        }
        assertEquals(3000, ids.size());
        assertEquals(3000, rows().size());
    }

    @Test
    void idsAreNotUsedAgainAfterARestartOnTheSameLog() throws IOException {
        bind();
        var first = client.submit("1").text();
        stop();
        start();
        bind();
        assertNotEquals(first, client.submit("1").text());
        assertEquals(2, rows().size());
    }

    @Test
    void onlyTheClientThatIsSetMayBind() throws IOException {
        assertEquals(Smpp.INVALID_PASSWORD, client.bind("demarc", "wrong").status());
        assertEquals(Smpp.INVALID_SYSTEM_ID, client.bind("other", "secret").status());
        assertEquals(Smpp.WRONG_BIND_STATE, client.submit("1").status());
        smsc.change(Map.of("refuse-binds", "on"));
        assertEquals(Smpp.BIND_FAILED, client.bind("demarc", "secret").status());
        assertEquals(3L, smsc.counts().get("bindsRefused"));
    }

    @Test
    void refusedPartsAreNotLogged() throws IOException {
        bind();
        smsc.change(Map.of("reject", "00$", "reject-status", "69"));
        assertEquals(69, client.submit("39347100").status());
        smsc.change(Map.of("queue-full-every", "1"));
        assertEquals(Smpp.QUEUE_FULL, client.submit("39347").status());
        smsc.change(Map.of("queue-full-every", "0", "throttle", "1"));
        var answers = List.of(
                client.submit("1").status(),
                client.submit("2").status(),
                client.submit("3").status());
        assertTrue(answers.contains(Smpp.THROTTLED));
        assertEquals(answers.stream().filter(status -> status == Smpp.OK).count(), rows().size());
    }

    @Test
    void aCutLeavesTheLastPartsUnansweredButLogged() throws IOException {
        bind();
        smsc.cut(Map.of("after", "5", "unanswered", "2"));
        for (var sequence = 1; sequence <= 6; sequence++) {
            client.part(sequence, "39347", sequence);
        }
        client.send();
        for (var sequence = 1; sequence <= 3; sequence++) {
            assertEquals(sequence, client.read().sequence());
        }
        assertThrows(IOException.class, client::read);
        assertEquals(5, rows().size());
    }

    @Test
    void aCutCanLoseTheUnansweredParts() throws IOException {
        bind();
        smsc.cut(Map.of("after", "2", "unanswered", "1", "accepted", "no"));
        client.part(1, "39347", 1).part(2, "39347", 2).send().read();
        assertThrows(EOFException.class, client::read);
        assertEquals(1, rows().size());
    }

    @Test
    void receiptsAreKeptUntilTheClientHasAcknowledgedThem() throws IOException {
        smsc.change(Map.of("receipts", "on"));
        bind();
        var id = client.submit("39347").text();
        assertEquals(Smpp.DELIVER_SM, client.read().command());
        client.close();

        client = new Client(smsc.port());
        bind();
        var again = client.read();
        assertTrue(again.body().contains(hex("id:" + id)));
        assertTrue(again.body().endsWith("0204" + "0002" + "1267"), "the reference 4711 comes back");
        smsc.change(Map.of("receipt-retry", "1"));
        client.header(Smpp.DELIVER_SM | Smpp.RESPONSE, 0x64, again.sequence()).send();
        var third = client.read();
        assertEquals(again.body(), third.body());
    }

    @Test
    void theSharesOfEndsAreExactInEachHundred() throws IOException {
        smsc.change(Map.of("receipts", "on", "undelivered", "7", "expired", "12"));
        bind();
        for (var sequence = 1; sequence <= 100; sequence++) {
            client.part(sequence, "39347", sequence);
        }
        client.send();
        for (var sequence = 1; sequence <= 100; sequence++) {
            client.read();
        }
        assertEquals(7L, smsc.counts().get("receiptsUndeliverable"));
        assertEquals(12L, smsc.counts().get("receiptsExpired"));
        assertEquals(81L, smsc.counts().get("receiptsDelivered"));
    }

    @Test
    void aPduThatIsTooShortOrTooLongIsRefused() throws IOException {
        bind();
        client.header(Smpp.SUBMIT_SM, 0, 9).send();
        assertEquals(Smpp.INVALID_COMMAND_LENGTH, client.read().status());
        client.send(HexFormat.of().parseHex("7fffffff000000040000000000000001"));
        assertEquals(Smpp.GENERIC_NACK, client.read().command());
        assertThrows(EOFException.class, client::read);
    }

    @Test
    void settingsThatCannotBeAreNamed() {
        var wrong = assertThrows(IllegalArgumentException.class, () -> smsc.change(Map.of("throttle", "fast")));
        assertEquals("\"throttle\" is \"fast\" but must be a number from 0 to 2147483647.", wrong.getMessage());
        assertThrows(IllegalArgumentException.class, () -> smsc.change(Map.of("port", "1")));
        assertThrows(IllegalArgumentException.class, () -> smsc.change(Map.of("speed", "1")));
        assertThrows(IllegalArgumentException.class, () -> smsc.cut(Map.of("after", "1", "unanswered", "2")));
        assertThrows(IllegalArgumentException.class, () -> Main.settings("--port"));
        assertEquals(Map.of("port", "1"), Main.settings("--port", "1"));
    }

    private void bind() throws IOException {
        assertEquals(Smpp.OK, client.bind("demarc", "secret").status());
    }

    private Path log() {
        return directory.resolve("smsc.csv");
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(log()).stream()
                .skip(1)
                .map(row -> row.substring(row.indexOf(',') + 1))
                .toList();
    }

    private String lastRow() throws IOException {
        var rows = rows();
        return rows.get(rows.size() - 1);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
