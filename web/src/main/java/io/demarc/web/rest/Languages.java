// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import java.util.List;
import java.util.Locale;

/** The language of an answer: the first that the client accepts and that we have. */
public final class Languages {

    private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.ITALIAN);

    private Languages() {}

    public static Locale of(List<Locale> accepted) {
        return accepted.stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(OURS::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
