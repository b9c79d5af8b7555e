// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what no HTTP client would send, byte by byte as it is. */
record RawRequest(URI server) {

    private static final String LOCAL = "127.0.0.1";

    /** Not that of the phones: this one is going to be locked out. */
    private static final String SOURCE = "127.0.0.66";

    private static final int PATIENCE_MILLIS = 20_000;

    /** The whole answer; empty when the server closed the connection without one. */
    String send(String text) {
        try (var socket = open()) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException closed) {
            return "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A GET of {@code target} as it is, and more headers, each with its line end. */
    String get(String target, String headers) {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    /** A client that begins a request and never ends it; close it. */
    Socket begin(String text) {
        try {
            var socket = open();
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return socket;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Socket open() throws IOException {
        var socket = new Socket(LOCAL, server.getPort(), InetAddress.getByName(SOURCE), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}
