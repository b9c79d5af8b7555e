// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import com.github.mustachejava.SafeMustacheFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;

/** Mustache without partials, pragmas, unescaped values and reflection, which escapes as the file's format needs. */
final class RestrictedMustache extends SafeMustacheFactory {

    private final FileFormat format;

    RestrictedMustache(FileFormat format) {
        super(Set.of(), "none");
        this.format = format;
        setObjectHandler(new MapsOnly());
        setRecursionLimit(0);
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(format.escape(value));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
