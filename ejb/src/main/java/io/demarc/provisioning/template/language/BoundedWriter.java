// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import java.io.StringWriter;

/** Keeps what is written, up to a limit. */
final class BoundedWriter extends StringWriter {

    private final Limits limits;

    BoundedWriter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void write(int c) {
        limits.written(1);
        super.write(c);
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        limits.written(length);
        super.write(buffer, offset, length);
    }

    @Override
    public void write(String text) {
        limits.written(text.length());
        super.write(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        limits.written(length);
        super.write(text, offset, length);
    }
}
