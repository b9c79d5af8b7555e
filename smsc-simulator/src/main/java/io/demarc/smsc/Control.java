// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** The simulator's remote control: plain HTTP on the loopback interface. Reading is GET, everything else POST. */
final class Control implements AutoCloseable {

    private interface Action {
        /** @param given the parameters of the query */
        void run(Map<String, String> given, byte[] body) throws IOException;
    }

    private interface Page {
        byte[] read() throws IOException;
    }

    private final HttpServer http;

    Control(Smsc smsc, int port) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/settings", exchange -> {
            if (exchange.getRequestMethod().equals("GET")) {
                show(exchange, () -> json(smsc.settings().changeable()));
            } else {
                act(exchange, (given, body) -> smsc.change(given));
            }
        });
        http.createContext("/counters", exchange -> show(exchange, () -> json(smsc.counts())));
        http.createContext("/log", exchange -> show(exchange, smsc.log()::read));
        http.createContext("/cut", exchange -> act(exchange, (given, body) -> smsc.cut(given)));
        http.createContext(
                "/inbound",
                exchange -> act(
                        exchange,
                        (given, body) -> smsc.inbound(
                                given.getOrDefault("from", ""),
                                given.getOrDefault("to", ""),
                                given.getOrDefault("text", ""))));
        http.createContext(
                "/raw",
                exchange -> act(
                        exchange,
                        (given, body) -> smsc.raw(
                                HexFormat.of().parseHex(new String(body, StandardCharsets.US_ASCII).strip()))));
        http.createContext("/unbind", exchange -> act(exchange, (given, body) -> smsc.unbind()));
        http.createContext("/disconnect", exchange -> act(exchange, (given, body) -> smsc.disconnect()));
        http.start();
    }

    int port() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private static void show(HttpExchange exchange, Page page) throws IOException {
        answer(exchange, 200, page.read());
    }

    private static void act(HttpExchange exchange, Action action) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 405, line("Use POST."));
            return;
        }
        try {
            action.run(query(exchange), exchange.getRequestBody().readAllBytes());
            answer(exchange, 204, new byte[0]);
        } catch (IllegalArgumentException wrong) {
            answer(exchange, 400, line(wrong.getMessage()));
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var given = new LinkedHashMap<String, String>();
        var query = exchange.getRequestURI().getRawQuery();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var sides = pair.split("=", 2);
            given.put(decoded(sides[0]), sides.length == 1 ? "" : decoded(sides[1]));
        }
        return given;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(Map<String, Object> values) {
        var members = new StringJoiner(", ", "{", "}");
        values.forEach(
                (name, value) -> members.add(quoted(name) + ": " + (value instanceof Number ? value : quoted(value))));
        return line(members.toString());
    }

    private static String quoted(Object value) {
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
