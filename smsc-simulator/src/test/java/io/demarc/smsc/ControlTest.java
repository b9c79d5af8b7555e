// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator's control over HTTP. */
class ControlTest {

    private final HttpClient http = HttpClient.newHttpClient();

    private Smsc smsc;
    private Client client;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        smsc = Smsc.start(Map.of("log", directory.resolve("smsc.csv").toString(), "receipts", "off"));
        client = new Client(smsc.port());
        client.bind("demarc", "");
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        smsc.close();
    }

    @Test
    void settingsAreChangedWhileTheClientStaysBound() throws Exception {
        assertEquals(204, post("/settings?reject=%5E39&reject-status=10", "").statusCode());
        assertTrue(get("/settings").contains("\"reject\": \"^39\", \"reject-status\": \"10\""));
        assertEquals(10, client.submit("39347").status());
    }

    @Test
    void aSettingThatCannotBeIsExplained() throws Exception {
        var answer = post("/settings?mute=perhaps", "");
        assertEquals(400, answer.statusCode());
        assertEquals("\"mute\" is \"perhaps\" but must be on or off.\n", answer.body());
        assertEquals(400, post("/cut?after=soon", "").statusCode());
    }

    @Test
    void nothingIsChangedByReading() throws Exception {
        assertEquals(
                405,
                http.send(request("/disconnect").build(), BodyHandlers.ofString())
                        .statusCode());
        assertEquals(Smpp.OK, client.submit("1").status());
    }

    @Test
    void countersAndLogCanBeRead() throws Exception {
        var id = client.submit("39347").text();
        assertTrue(get("/counters").contains("\"accepted\": 1,"));
        assertTrue(get("/log").endsWith("," + id + ",Demarc,39347,4711,,1,1,0,4869\n"));
    }

    @Test
    void aMessageFromATelephoneIsDelivered() throws Exception {
        post("/inbound?from=393475550132&to=4747&text=STOP", "");
        var message = client.read();
        assertEquals(Smpp.DELIVER_SM, message.command());
        assertTrue(message.body().endsWith("0453544f50"), "its length and its letters");
    }

    @Test
    void octetsAreSentAsTheyAre() throws Exception {
        post("/raw", "00000010 00000099 00000000 00000005".replace(" ", ""));
        assertEquals(new Client.Pdu(0x99, 0, 5, ""), client.read());
    }

    @Test
    void theClientIsAskedToLeave() throws Exception {
        post("/unbind", "");
        assertEquals(Smpp.UNBIND, client.read().command());
    }

    private String get(String path) throws Exception {
        return http.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return http.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + smsc.httpPort() + path));
    }
}
