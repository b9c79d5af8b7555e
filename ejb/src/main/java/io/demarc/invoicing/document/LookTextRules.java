// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.kernel.Problems;
import io.demarc.kernel.Regional;
import io.demarc.kernel.Text;
import java.util.HashSet;
import java.util.List;

/** What may stand in the texts of a look. */
final class LookTextRules {

    private static final int MOST_LINES_OF_FOOTER = 6;

    private final Problems problems;

    LookTextRules(Problems problems) {
        this.problems = problems;
    }

    List<LookText> checked(List<LookText> texts) {
        var languages = new HashSet<String>();
        texts.forEach(text -> problems.addIf(!languages.add(text.language()), "language", "look.language.twice"));
        return texts.stream().map(this::checked).toList();
    }

    private LookText checked(LookText text) {
        var footer = lines("footer", text.footer(), 500);
        var tooMany = footer != null && footer.lines().count() > MOST_LINES_OF_FOOTER;
        problems.addIf(tooMany, "footer", "look.footer.lines", MOST_LINES_OF_FOOTER);
        return new LookText(
                problems.noting("language", () -> Regional.language(text.language())),
                lines("intro", text.intro(), 1_000),
                lines("terms", text.terms(), 1_000),
                footer,
                line("mailSubject", text.mailSubject()),
                lines("mailText", text.mailText(), 4_000));
    }

    private String lines(String field, String text, int most) {
        return filledIn(field, problems.noting(field, () -> Text.lines(field, text, most)));
    }

    private String line(String field, String text) {
        return filledIn(field, problems.noting(field, () -> Text.optional(field, text, 200)));
    }

    private String filledIn(String field, String text) {
        var unknown = Placeholders.unknown(text);
        problems.addIf(
                !unknown.isEmpty(),
                field,
                "look.placeholder",
                String.join(", ", unknown),
                String.join(", ", Placeholders.NAMES));
        return text;
    }
}
