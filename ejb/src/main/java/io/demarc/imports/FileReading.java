// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import io.demarc.kernel.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;

/** Reads a file of which everything is made at once or nothing, so that no run has to wait for somebody. */
public final class FileReading {

    private FileReading() {}

    /**
     * Gives each row, good or not, with the line that it begins in, in the order of the file. Whether two rows go together is
     * not looked at.
     *
     * @throws BusinessException when the file as a whole cannot be read, at the field {@code file}
     */
    public static void read(InputStream content, RowRules rules, BiConsumer<Long, CheckedRow> to) {
        try (var file = ImportFile.open(content, rules.layout())) {
            while (file.hasNext()) {
                var line = file.next();
                to.accept(
                        line.number(),
                        line.cut() ? CheckedRow.ofCut() : CheckedRow.of(file.format(), line.cells(), rules));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
