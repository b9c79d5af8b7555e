// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a provider's documents look.
 *
 * @param number of its version; 0 for that of a provider who has chosen nothing
 * @param logo null for its name in place of a picture
 * @param accent the provider's colour
 * @param columns of the table, as far as a document has something to say in them
 * @param texts one for a language at most
 */
public record Look(int number, Logo logo, Rgb accent, Set<Column> columns, List<LookText> texts) {

    public static final Look PLAIN = new Look(0, null, new Rgb(0x1F5FA8), Set.of(Column.values()), List.of());

    public Look {
        columns = Set.copyOf(columns);
        texts = List.copyOf(texts);
    }

    /** In the language, else in English, else none. */
    LookText texts(Locale language) {
        return in(language.getLanguage()).or(() -> in("en")).orElseGet(() -> LookText.none("en"));
    }

    private Optional<LookText> in(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }

    /** The accent where it can be read on white in large letters (WCAG 2.2, 1.4.3), else ink. */
    Rgb headline() {
        return accent.contrast(Rgb.WHITE) >= 3 ? accent : Rgb.INK;
    }
}
