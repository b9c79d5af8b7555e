// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a provider's documents look.
 *
 * @param logo null for its name in place of a picture
 * @param accent the provider's colour
 * @param columns of the table, as far as a document has something to say in them
 * @param texts by language
 */
public record Look(Logo logo, Rgb accent, Set<Column> columns, Map<String, LookTexts> texts) {

    /** That of a provider who has chosen nothing. */
    public static final Look PLAIN = new Look(null, new Rgb(0x1F5FA8), Set.of(Column.values()), Map.of());

    public Look {
        columns = Set.copyOf(columns);
        texts = Map.copyOf(texts);
    }

    /** In the language, else in English, else none. */
    LookTexts texts(Locale language) {
        var spoken = texts.get(language.getLanguage());
        return spoken == null ? texts.getOrDefault("en", LookTexts.NONE) : spoken;
    }

    /** The accent where it can be read on white in large letters (WCAG 2.2, 1.4.3), else ink. */
    Rgb headline() {
        return accent.contrast(Rgb.WHITE) >= 3 ? accent : Rgb.INK;
    }
}
