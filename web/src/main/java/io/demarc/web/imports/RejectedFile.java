// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

import io.demarc.imports.Rejections;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The rejected rows of a file as a CSV file in UTF-8, sent as they are read from the database. */
public record RejectedFile(Rejections rejections, long run, Locale language) implements StreamingOutput {

    @Override
    public void write(OutputStream to) throws IOException {
        var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        rejections.writeRejected(run, language, text);
        text.flush();
    }
}
