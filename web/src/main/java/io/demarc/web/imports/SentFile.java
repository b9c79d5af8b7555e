// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.imports;

import java.io.FilterInputStream;
import java.io.InputStream;

/** The file that is the body of a request. */
public final class SentFile extends FilterInputStream {

    public SentFile(InputStream body) {
        super(body);
    }

    /** Open after a refusal, so that the rest of the file can be read away and the client hears the answer. */
    @Override
    public void close() {
        // The server closes it at the end of the request.
    }
}
