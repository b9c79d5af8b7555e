// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The bytes of an entry that its hash is made of: every column but the hash, in one order. A text is its length in bytes
 * (four bytes, -1 for null) and its UTF-8; a number is eight bytes behind a byte that tells it from null. So no two
 * entries have the same bytes.
 */
final class CanonicalForm {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final DataOutputStream out = new DataOutputStream(bytes);

    private CanonicalForm() {}

    static byte[] of(Link link) {
        var form = new CanonicalForm();
        try {
            form.write(link);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return form.bytes.toByteArray();
    }

    private void write(Link link) throws IOException {
        number((long) link.lane());
        number(link.seq());
        number(link.id());
        text(link.keyId());
        var line = link.line();
        number(micros(line.at()));
        text(line.who());
        text(line.onBehalfOf());
        text(line.address());
        text(line.verb());
        text(line.table());
        number(line.objectId());
        text(line.objectName());
        text(line.act());
        text(line.data());
        text(line.reason());
        number(line.providerId());
        number(line.organizationId());
    }

    private void number(Long value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeLong(value);
        }
    }

    private void text(String value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
