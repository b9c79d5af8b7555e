// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.io.Serializable;
import java.util.List;

/**
 * How a provider wants its documents to look, as it was typed; the logo comes as a file of its own.
 *
 * @param accent such as {@code #1F5FA8}
 * @param columns that the table may have; null for all
 * @param texts one for a language at most; null for none
 */
public record LookForm(String accent, List<Column> columns, List<LookText> texts) implements Serializable {

    public LookForm {
        columns = columns == null ? List.of(Column.values()) : List.copyOf(columns);
        texts = texts == null ? List.of() : List.copyOf(texts);
    }
}
