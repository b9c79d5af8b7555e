// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/** Words by which a provider sorts its organizations: at most 20, each once, in small letters and in order. */
record Tags(List<String> words) {

    private static final int MOST = 20;
    private static final String BETWEEN = ", ";

    Tags {
        var sorted = new TreeSet<String>();
        words.stream().filter(Objects::nonNull).map(Tags::word).forEach(sorted::add);
        if (sorted.size() > MOST) {
            throw new BusinessException(Problem.at("tags", "tags.tooMany", MOST));
        }
        words = List.copyOf(sorted);
    }

    private static String word(String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        if (!word.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,29}")) {
            throw new BusinessException(Problem.at("tags", "tags.form"));
        }
        return word;
    }

    static Tags of(List<String> words) {
        return new Tags(words == null ? List.of() : words);
    }

    /** As {@link #text} wrote them. */
    static Tags parse(String text) {
        return text == null ? of(null) : of(Arrays.asList(text.split(BETWEEN)));
    }

    /** For the database and for lists; null when there are none. */
    String text() {
        return words.isEmpty() ? null : String.join(BETWEEN, words);
    }
}
