// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A client as small as can be: writes PDUs and reads what comes back. */
final class Client implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    /** A PDU that came, its body in hexadecimal digits. */
    record Pdu(int command, int status, int sequence, String body) {

        /** The body's first C-Octet String. */
        String text() {
            var octets = HexFormat.of().parseHex(body);
            var end = 0;
            while (octets[end] != 0) {
                end++;
            }
            return new String(octets, 0, end, StandardCharsets.ISO_8859_1);
        }
    }

    private final Socket socket;
    private final DataInputStream in;
    private final PduWriter out = new PduWriter();

    Client(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        in = new DataInputStream(socket.getInputStream());
    }

    Pdu bind(String systemId, String password) throws IOException {
        out.begin(Smpp.BIND_TRANSCEIVER, 0, 1).string(systemId).string(password).string("");
        out.octet(0x34).octet(0).octet(0).string("").end();
        return send().read();
    }

    /** Adds a part to what {@link #send} sends. */
    Client part(int sequence, String recipient, int reference) {
        out.begin(Smpp.SUBMIT_SM, 0, sequence).string("").octet(5).octet(0).string("Demarc");
        out.octet(1)
                .octet(1)
                .string(recipient)
                .octet(0)
                .octet(0)
                .octet(0)
                .string("")
                .string("");
        out.octet(1).octet(0).octet(0).octet(0).octet(2).octets(new byte[] {'H', 'i'});
        out.parameter(Smpp.TAG_USER_MESSAGE_REFERENCE, (byte) (reference >>> 8), (byte) reference);
        out.end();
        return this;
    }

    Client header(int command, int status, int sequence) {
        out.header(command, status, sequence);
        return this;
    }

    Client send() throws IOException {
        Channels.newChannel(socket.getOutputStream()).write(out.take());
        return this;
    }

    Client send(byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
        return this;
    }

    Pdu submit(String recipient) throws IOException {
        return part(7, recipient, 4711).send().read();
    }

    /** @throws java.io.EOFException when the simulator has closed the connection */
    Pdu read() throws IOException {
        var length = in.readInt();
        return new Pdu(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                HexFormat.of().formatHex(in.readNBytes(length - Smpp.HEADER_LENGTH)));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
