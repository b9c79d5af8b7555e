// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file of accepted messages: the truth against which a client is judged. A row is written before its answer. */
final class MessageLog implements AutoCloseable {

    static final String HEADER =
            "time,id,sender,recipient,userReference,concatReference,part,parts,dataCoding,textHex\n";

    private final Path path;
    private final FileChannel file;

    MessageLog(Path path) throws IOException {
        this.path = path;
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        if (file.size() == 0) {
            append(HEADER);
        }
    }

    /** Hands the rows to the operating system; from then on a kill of this process does not lose them. */
    synchronized void append(CharSequence rows) throws IOException {
        var bytes = ByteBuffer.wrap(rows.toString().getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }

    static void row(StringBuilder rows, String time, long id, SubmitSm message) {
        rows.append(time).append(',').append(id).append(',');
        cell(rows, message.sender()).append(',');
        cell(rows, message.recipient()).append(',');
        if (message.userReference() >= 0) {
            rows.append(message.userReference());
        }
        rows.append(',');
        if (message.concatenation().reference() >= 0) {
            rows.append(message.concatenation().reference());
        }
        rows.append(',').append(message.concatenation().part());
        rows.append(',').append(message.concatenation().parts());
        rows.append(',').append(message.dataCoding()).append(',');
        rows.append(message.textHex()).append('\n');
    }

    private static StringBuilder cell(StringBuilder rows, String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c < ' ' || c == ',' || c == '"') {
                return rows.append('"').append(value.replace("\"", "\"\"")).append('"');
            }
        }
        return rows.append(value);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
