// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Reads what is left of a large body that was refused half-way: many clients hear no answer before they have sent
 * everything. Who sends more than a gigabyte hears none.
 */
public class UnreadBody extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** The server itself reads this much, in bytes. */
    private static final long SMALL = 1L << 16;

    private static final long MOST = 1L << 30;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        var length = request.getContentLengthLong();
        if (length < 0 || length > SMALL) {
            drain(request);
        }
    }

    private static void drain(HttpServletRequest request) {
        try {
            var rest = request.getInputStream();
            var buffer = new byte[1 << 16];
            var count = 0L;
            for (var read = 0; read >= 0 && count < MOST; count += read) {
                read = rest.read(buffer);
            }
        } catch (IOException nobodyThere) {
            // The reader closed the body, or the client is gone; the answer stands either way.
        }
    }
}
