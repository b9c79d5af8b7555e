// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.sms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Hands messages to Kannel's smsbox over one HTTP connection that stays open. It is bare so that it takes as little of
 * the processor as possible from what is measured.
 */
final class SendSmsClient implements AutoCloseable {

    private static final String ACCEPTED = "HTTP/1.1 202 ";
    private static final String LENGTH = "content-length:";
    /** Final receipts, delivered or failed: bits 1 and 2. */
    private static final int EVERY_RECEIPT = 3;

    private final Socket socket;
    private final BufferedReader answers;
    private final String login;

    SendSmsClient(int port, String user, String password) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        login = "username=" + user + "&password=" + password;
    }

    /** @throws IOException when Kannel does not take the message; what it answered is in the message */
    void send(String recipient, String text) throws IOException {
        var request = "GET /cgi-bin/sendsms?" + login + "&from=Bench&to=" + encoded(recipient) + "&text="
                + encoded(text) + "&dlr-mask=" + EVERY_RECEIPT + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var status = line();
        var body = body();
        if (!status.startsWith(ACCEPTED)) {
            throw new IOException("Kannel refused a message: " + status + ", " + body);
        }
    }

    private String body() throws IOException {
        var length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        var body = new char[length];
        for (var read = 0; read < length; ) {
            var more = answers.read(body, read, length - read);
            if (more < 0) {
                throw new IOException("Kannel closed the connection in the middle of an answer.");
            }
            read += more;
        }
        return new String(body);
    }

    private String line() throws IOException {
        var line = answers.readLine();
        if (line == null) {
            throw new IOException("Kannel closed the connection.");
        }
        return line;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
