// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.it.rest.Api;
import io.demarc.it.rest.ApiServer;
import io.demarc.testkit.phone.YealinkPhone;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R10: whatever is sent to where phones ask, others are answered, and nothing is told or changed. */
@ExtendWith(ApiServer.class)
class PhoneAbuseIT {

    private static final String PLACE = "/demarc/provision/";

    private PhoneStock stock;
    private RawRequest raw;
    private String mac;
    private long device;
    private String secret;

    @BeforeEach
    void aPhoneThatWasNeverServed(Api api) {
        stock = new PhoneStock(api);
        raw = new RawRequest(api.application());
        mac = PhoneStock.mac("805ec0");
        device = stock.add("YEALINK", "T46U", mac);
        secret = stock.secret(device);
    }

    @Test
    void pathsThatLeaveTheFolderLeadNowhere() {
        var file = mac + ".cfg";
        var paths = List.of(
                "../../WEB-INF/web.xml",
                "../WEB-INF/web.xml",
                "..%2fWEB-INF%2fweb.xml",
                "%2e%2e/WEB-INF/web.xml",
                "%2e%2e%2fWEB-INF/web.xml",
                "%252e%252e%252fWEB-INF/web.xml",
                "..;/WEB-INF/web.xml",
                "..\\WEB-INF\\web.xml",
                "..%5cWEB-INF%5cweb.xml",
                "%c0%ae%c0%ae/WEB-INF/web.xml",
                "./" + file,
                "x/../" + file,
                secret + "/../" + file + "x",
                secret + "/..%2f" + file,
                secret + "%2f" + file,
                secret + "//" + file,
                secret + "/" + file + "/",
                secret + "/" + file + "%00",
                secret + "/" + file + "%0d%0aX-Injected:%20yes",
                secret + "/" + file + ";x=1",
                secret + "/x/" + file,
                secret + "/" + mac + "%2ecfg",
                secret + "\\" + file,
                file + "%00.html",
                "/" + file,
                "a".repeat(5_000),
                "etc/passwd",
                "%2fetc%2fpasswd",
                "file:///etc/passwd",
                "%u002e%u002e/WEB-INF/web.xml");

        // What the server itself leads out of the folder is the console's, which asks for a login.
        assertHarmless(paths.stream()
                .map(path -> raw.get(PLACE + path, ""))
                .filter(answer -> !answer.contains("/demarc/login\r\n")));
    }

    @Test
    void scannedAddressesAllGetTheSameQuestion() {
        var known = shape(raw.get(PLACE + mac + ".cfg", ""));
        var answers = IntStream.range(0, 30)
                .mapToObj(i -> raw.get(PLACE + "805ec0%06x.cfg".formatted(i * 7_919), ""))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(shape(answer)).isEqualTo(known));
        assertHarmless(answers.stream());
    }

    /** Of a phone that is there and of one that is not. */
    @Test
    void wrongSecretsGetTheSameAnswerWhoseverTheyAre() {
        var answers = new ArrayList<String>();
        for (var asked : List.of(mac, PhoneStock.mac("805ec0"))) {
            for (var i = 0; i < 10; i++) {
                var wrong = "%025d".formatted(i);
                answers.add(raw.get(PLACE + wrong + "/" + asked + ".cfg", ""));
                answers.add(raw.get(PLACE + asked + ".cfg", login(asked + ":" + wrong)));
            }
        }

        assertThat(answers).extracting(PhoneAbuseIT::shape).containsOnly(shape(answers.get(0)));
        assertHarmless(answers.stream());
    }

    @Test
    void headersThatAreHugeOrBrokenAreNoTrouble() {
        var path = PLACE + mac + ".cfg";

        assertHarmless(Stream.of(
                        "User-Agent: " + "A".repeat(100_000) + "\r\n",
                        "X-Many: 1\r\n".repeat(2_000),
                        "Authorization: Digest " + "a=b,".repeat(2_000) + "\r\n",
                        "Authorization: Digest username=\"" + mac + "\", nonce=\"\0\"\r\n",
                        "Authorization: Basic " + "=".repeat(500) + "\r\n",
                        "Authorization: Digest username=\"" + mac + "\\\"\\\"\", realm=\"x\r\n",
                        "If-None-Match: " + "\"x\",".repeat(1_000) + "\r\n",
                        "User-Agent: Yealink\u0000\u0007\u001b[31m\r\n",
                        "User-Agent: Yealink\r\n X-Folded: yes\r\n",
                        "Cookie: JSESSIONID=" + "f".repeat(500) + "\r\n")
                .map(headers -> raw.get(path, headers)));
    }

    @Test
    void otherMethodsGetNothing() {
        assertHarmless(Stream.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "MKCOL", "MOVE", "X")
                .map(method -> raw.send(method + " " + PLACE + secret + "/" + mac
                        + ".cfg HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody")));
    }

    @Test
    void whoNeverEndsARequestKeepsNobodyWaiting() {
        var clients = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 50; i++) {
                clients.add(raw.begin("GET " + PLACE + mac + ".cfg HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
                clients.add(raw.begin("PUT " + PLACE + mac
                        + "-app.log HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nbegin"));
            }
            assertOthersAreServed();
        } finally {
            clients.forEach(PhoneAbuseIT::close);
        }
    }

    private void assertHarmless(Stream<String> answers) {
        assertThat(answers).allSatisfy(answer -> {
            assertThat(status(answer)).isIn("", "400", "401", "403", "404", "405", "413", "414", "431", "501");
            assertThat(answer)
                    .doesNotContain("Set-Cookie", "X-Injected: yes", "<web-app", "root:", "Exception", "at io.demarc")
                    .doesNotContain(secret);
        });
        assertThat(stock.story(device).getString("state")).isEqualTo("LISTED");
        assertOthersAreServed();
    }

    private void assertOthersAreServed() {
        var phone = new YealinkPhone(mac, stock.address(device));
        phone.boot();
        assertThat(phone.user(1)).isEqualTo(stock.username());
    }

    private static String login(String plain) {
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8))
                + "\r\n";
    }

    /** Empty when there is no answer, or nothing in it: some servers answer so to an address that they cannot read. */
    private static String status(String answer) {
        return answer.isEmpty() || (answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\r\n\r\n"))
                ? ""
                : answer.split(" ", 3)[1];
    }

    /** An answer without what differs from one to the next of the same kind. */
    private static String shape(String answer) {
        return answer.replaceAll("nonce=\"[0-9a-f]*\"", "nonce").replaceAll("(?m)^Date:.*$", "");
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It was closed by the server: that is as good.
        }
    }
}
